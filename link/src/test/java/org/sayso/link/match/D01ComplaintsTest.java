package org.sayso.link.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.link.match.Side.body;
import static org.sayso.link.match.Side.person;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;

@DisplayName("What users of other tools complain of")
class D01ComplaintsTest {
  @Test
  void aLegalFormAloneIsNobody() {
    assertThat(body("CORP", "11420 CORP")).isLessThan(0.5);
    assertThat(body("CORP", "CORP")).isLessThan(Match.THRESHOLD);
  }

  @Test
  void aPersonIsNoCompanyOfHerGivenName() {
    Profile emma = Profile.named("emma daniels", ProfileKind.PERSON);
    assertThat(Side.match(emma, Profile.named("EMMA LLC", ProfileKind.COMPANY)).score()).isZero();
    assertThat(body("emma daniels", "EMMA LLC")).isLessThan(Match.THRESHOLD);
    Profile open = Profile.named("emma daniels", ProfileKind.THING);
    Profile company = Profile.named("EMMA LLC", ProfileKind.COMPANY);
    assertThat(Side.match(open, company).score()).isLessThan(Match.THRESHOLD);
  }

  @Test
  void aGivenNameDoesNotCarryAnotherFamilyName() {
    assertThat(person("George Bush", "George Habbash")).isLessThan(Match.THRESHOLD);
  }

  @Test
  void aLetterLessInAGivenNameIsSeen() {
    assertThat(person("Jon Smith", "John Smith")).isBetween(0.85, 0.999);
  }

  @Test
  void aLegalFormGrownOntoTheNameIsSeen() {
    assertThat(body("JSCARGUMENT", "JSC ARGUMENT")).isGreaterThan(0.85);
    assertThat(body("ARGUMENTJSC", "JSC ARGUMENT")).isGreaterThan(0.85);
  }

  @Test
  void namesInTheOtherOrderAreOne() {
    assertThat(person("Finch Marlow", "Marlow Finch")).isBetween(0.9, 0.999);
    assertThat(person("Finch, Marlow", "Marlow Finch")).isEqualTo(1.0);
  }

  @Test
  void aPatronymicLeftOutIsCheapAndAnotherOneIsDear() {
    double omitted = person("Pyotr Tolin", "Pyotr Ivanovich Tolin");
    double contradicted = person("Pyotr Maratovich Tolin", "Pyotr Ivanovich Tolin");
    assertThat(omitted).isGreaterThan(0.9);
    assertThat(contradicted).isLessThan(Match.THRESHOLD);
  }
}

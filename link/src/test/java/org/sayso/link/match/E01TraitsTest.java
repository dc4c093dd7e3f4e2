package org.sayso.link.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sayso.model.entity.Gender;
import org.sayso.model.profile.Identifier;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Standing;
import org.sayso.model.profile.Traits;
import org.sayso.model.text.Edtf;

@DisplayName("What is known beside the names")
class E01TraitsTest {
  private static Profile born(String day) {
    return with(
        new Traits(
            List.of(new Edtf(day)), List.of(), List.of(), Gender.UNKNOWN, List.of(), List.of()));
  }

  private static Profile with(Traits traits) {
    KnownName name = KnownName.of("Marlow Finch", Standing.MAIN);
    return new Profile("q", ProfileKind.PERSON, List.of(name), traits);
  }

  private static Profile of(Gender gender, List<String> countries, List<Identifier> ids) {
    return with(new Traits(List.of(), List.of(), countries, gender, List.of(), ids));
  }

  private static double score(Profile one, Profile other) {
    return Side.match(one, other).score();
  }

  @Test
  void theSameBirthdayWeighsAndAnotherSpeaksAgainst() {
    Profile asked = born("1961-03-08");
    assertThat(score(asked, born("1961-03-08"))).isEqualTo(1.0);
    assertThat(score(asked, born("1961"))).isEqualTo(1.0);
    assertThat(score(asked, born("1961-08-03"))).isBetween(0.95, 0.99);
    assertThat(score(asked, born("1961-11-30"))).isBetween(0.85, 0.95);
    assertThat(score(asked, born("1984-01-01"))).isBetween(0.70, 0.75);
    assertThat(Side.match(asked, born("1961-03-08")).weight())
        .isGreaterThan(Side.match(asked, born("1961")).weight());
  }

  @Test
  void genderAndCountrySpeakAgainst() {
    Profile he = of(Gender.MALE, List.of("NO"), List.of());
    Profile she = of(Gender.FEMALE, List.of("NO"), List.of());
    Profile elsewhere = of(Gender.MALE, List.of("SE"), List.of());
    assertThat(score(he, she)).isLessThan(score(he, elsewhere));
    assertThat(score(he, elsewhere)).isLessThan(1.0);
  }

  @Test
  void theSameNumberLifts() {
    List<Identifier> passport = List.of(new Identifier("passport", "AB 123456"));
    Profile one = of(Gender.UNKNOWN, List.of(), passport);
    Profile other =
        new Profile(
            "r",
            ProfileKind.PERSON,
            List.of(KnownName.of("M. Adrian Finch", Standing.MAIN)),
            new Traits(
                List.of(),
                List.of(),
                List.of(),
                Gender.UNKNOWN,
                List.of(),
                List.of(new Identifier("passport", "AB123456"))));
    assertThat(score(one, other)).isGreaterThan(0.95);
  }

  @Test
  void aWeakAliasIsNeverFull() {
    Profile listed =
        new Profile(
            "r",
            ProfileKind.PERSON,
            List.of(
                KnownName.of("Adrian Hartwell", Standing.MAIN),
                KnownName.of("Marlow Finch", Standing.WEAK)),
            Traits.NONE);
    assertThat(score(with(Traits.NONE), listed)).isBetween(0.85, 0.95);
  }

  @Test
  void aPersonIsNoShip() {
    Profile ship = Profile.named("Marlow Finch", ProfileKind.VESSEL);
    assertThat(score(with(Traits.NONE), ship)).isZero();
  }
}

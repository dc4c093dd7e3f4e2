package org.sayso.link.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;

/** Names that mean one of the index, from the same letters to hardly any. */
final class A01CandidatesTest {
  private static final List<String> PERSONS =
      List.of(
          "Ines Varga",
          "Tomas Okonjo",
          "Yusuf Abd al-Rahman Qadhoumi",
          "Вадим Щербенко",
          "محمد صالح الكرمي",
          "Nguyen Thi Lan",
          "Anneliese de la Cruz-Wimmer",
          "Mohammed Ali",
          "Mohammed Hassan",
          "Ali Hassan");
  private static final List<String> BODIES =
      List.of(
          "JSC Argolis Shipping", "Kestrel Ore Trading Company Limited", "Northern Grain Board");

  private static final NameIndex INDEX = index();

  private static NameIndex index() {
    NameIndexBuilder names = new NameIndexBuilder();
    for (int i = 0; i < PERSONS.size(); i++) {
      names.add(i, PERSONS.get(i), ProfileKind.PERSON);
    }
    for (int i = 0; i < BODIES.size(); i++) {
      names.add(100 + i, BODIES.get(i), ProfileKind.COMPANY);
    }
    return names.build();
  }

  private static Stream<String> first(String asked, ProfileKind kind) {
    return INDEX.candidates(Profile.named(asked, kind), 1).stream().map(c -> INDEX.name(c.name()));
  }

  @ParameterizedTest
  @CsvSource({
    // the same
    "Ines Varga, Ines Varga",
    "VARGA Inés, Ines Varga",
    // a slip
    "Ines Vagra, Ines Varga",
    "Inez Vargas, Ines Varga",
    "Tomas Okonyo, Tomas Okonjo",
    // together and apart
    "Yusuf Abdalrahman Qadhoumi, Yusuf Abd al-Rahman Qadhoumi",
    "Anneliese Delacruz Wimmer, Anneliese de la Cruz-Wimmer",
    "AnnelieseWimmer, Anneliese de la Cruz-Wimmer",
    // another way to write the sounds
    "Joussef Kaddumi, Yusuf Abd al-Rahman Qadhoumi",
    "Vadim Shcherbenko, Вадим Щербенко",
    "Wadym Szczerbenko, Вадим Щербенко",
    "Muhammad Salih al-Karmi, محمد صالح الكرمي",
    // initials
    "T. Okonjo, Tomas Okonjo",
    // usual words together
    "Hassan Ali, Ali Hassan",
    "Muhamad Ali, Mohammed Ali",
  })
  void findsThePerson(String asked, String listed) {
    assertThat(first(asked, ProfileKind.PERSON)).containsExactly(listed);
  }

  @ParameterizedTest
  @CsvSource({
    "Argolis Shipping JSC, JSC Argolis Shipping",
    "JSCARGOLIS Shiping, JSC Argolis Shipping",
    "Kestrel Ore Tradng Co, Kestrel Ore Trading Company Limited",
    "NGB, Northern Grain Board",
  })
  void findsTheBody(String asked, String listed) {
    assertThat(first(asked, ProfileKind.COMPANY)).containsExactly(listed);
  }

  @Test
  void proposesNoShipForAPerson() {
    assertThat(first("Kestrel Ore", ProfileKind.PERSON)).isEmpty();
  }

  @Test
  void findsNobodyByMarksOrLettersThatNobodyHas() {
    assertThat(first("…", ProfileKind.PERSON)).isEmpty();
    assertThat(first("Bxqzt Vwkkj", ProfileKind.PERSON)).isEmpty();
  }
}

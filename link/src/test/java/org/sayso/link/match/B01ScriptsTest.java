package org.sayso.link.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.link.match.Side.person;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("One name in several scripts")
class B01ScriptsTest {
  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "Сергей Щукарёв, Sergey Shchukarev",
    "Олександр Гриненко, Oleksandr Hrynenko",
    "Олександр Гриненко, Aleksandr Grinenko",
    "Ђорђе Шешић, Djordje Sesic",
    "Đorđe Šešić, Djordje Sesic",
    "Νίκος Δημητρίου, Nikos Dimitriou",
    "خالد الطارف, Khalid al-Tarif",
    "سمير النوري, Sameer el-Nouri",
    "משה כרמל, Moshe Karmel",
    "გიორგი თოლაძე, Giorgi Toladze",
    "Արամ Մարյան, Aram Maryan",
    "王小明, Wang Xiaoming",
    "Wladimir Tolinskij, Vladimir Tolinsky",
    "Youssef Kadhafi, Yusuf Qadhafi",
  })
  void spellingsOfOne(String one, String other) {
    assertThat(person(one, other)).isGreaterThanOrEqualTo(Match.THRESHOLD);
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({
    "Сергей Щукарёв, Mikhail Bondarev",
    "خالد الطارف, Marlow Finch",
    "王小明, Marlow Finch",
    "김도윤, 김도현",
  })
  void others(String one, String other) {
    assertThat(person(one, other)).isLessThan(Match.THRESHOLD);
  }
}

package org.sayso.link.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.link.match.Side.body;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Names of bodies and ships")
class C01BodiesTest {
  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Orlenta Ltd | Orlenta Limited",
        "OOO Orlenta | Orlenta, Limited Liability Company",
        "ПАО Орлента | Orlenta Public Joint Stock Company",
        "Orlenta GmbH | Orlenta Gesellschaft mit beschränkter Haftung",
        "Brandt & Solwig AG | Brandt and Solwig AG",
        "The Orlenta Group | Orlenta Group Co., Ltd.",
        "Good Brook Mills | Goodbrook Mills",
        "3rd Harbour Bank | Third Harbour Bank",
        "O.F.M. Trading | OFM Trading",
        "OFM | Orlen Fish Market",
        "Orlenta Mils | Orlenta Mills",
        "U.S. Institute of Orlen | United States Institute of Orlen",
        "MV Nordlicht | Nordlicht",
      })
  void oneBody(String one, String other) {
    assertThat(body(one, other)).isGreaterThanOrEqualTo(Match.THRESHOLD);
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Orlenta Ltd | Marven Ltd",
        "Unit 42 | Unit 43",
        "Orlenta Fund II | Orlenta Fund III",
        "Harbour Bank of Chile | Harbour Bank of China",
        "Orlenta Mills | Orlenta Dredging",
        "Orlenta Harbour Solwig Ltd | Orlenta Ltd",
        "Ministry of Norway | Ministry of Sweden",
      })
  void others(String one, String other) {
    assertThat(body(one, other)).isLessThan(Match.THRESHOLD);
  }
}

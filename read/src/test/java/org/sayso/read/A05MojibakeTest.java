package org.sayso.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.model.article.Article;
import org.sayso.model.article.Note;
import org.sayso.model.article.Reading;
import org.sayso.model.article.Skipped;

/** UTF-8 that some program took for another encoding: mended where it is certain, and told. */
class A05MojibakeTest {
  private static final String TEXT =
      "Žofie Müller said: “We’re at the café – it’s 20 °C.” Đorđe Vučić paid €5…";

  private static List<Reading> read(String text) {
    return Sample.readings(text.getBytes(UTF_8));
  }

  private static String text(String text) {
    return ((Article) read(text).get(0)).text();
  }

  private static String spoiled(String text, String charset) {
    StringBuilder spoiled = new StringBuilder();
    for (byte b : text.getBytes(UTF_8)) {
      String letter = new String(new byte[] {b}, Charset.forName(charset));
      spoiled.append(letter.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : letter);
    }
    return spoiled.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-1"})
  void aWholeTextIsMended(String charset) {
    assertThat(text(spoiled(TEXT, charset))).isEqualTo(TEXT);
  }

  @Test
  void soIsOneThatWasSpoiledTwice() {
    String text = "Žofie said: “We’re at the café.”";
    assertThat(text(spoiled(spoiled(text, "windows-1252"), "windows-1252"))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1250", "windows-1251", "x-MacRoman"})
  void quotationMarksGiveOtherMistakesAway(String charset) {
    String spoiled = spoiled("“We’re safe”", charset) + " she wrote.";
    assertThat(text(spoiled)).isEqualTo("“We’re safe” she wrote.");
  }

  @Test
  void aSpoiledSentenceIsMendedBesideASoundOne() {
    assertThat(text("The café is shut. " + spoiled("“The café is open,” he said.", "windows-1252")))
        .isEqualTo("The café is shut. “The café is open,” he said.");
  }

  @Test
  void itIsTold() {
    List<Reading> readings = read("He said " + spoiled("“no”", "windows-1252") + " again.");
    assertThat(((Note) readings.get(1)).message())
        .isEqualTo(
            "report.txt (from character 8): the article was read, but 2 letters of UTF-8 that had"
                + " been taken for others were put right (mojibake)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A DIREÇÃO DA ESCOLA FALOU DA ESTAÇÃO.",
        "“A NAÇÃO É A UNIÃO”, disse.",
        "Vive la République – l’ÎLE D’ÉTÉ à 20 £, âgé de 3 ans…",
        "Les forêts brûlées, s’écria-t-elle, où es-tu ?",
        "Người Việt Nam ở Đà Nẵng, Huế và Cần Thơ.",
        "Überraschung in Österreich: 20 € für ein Ticket © Anna Berg",
        "Вђ is no word, and Â alone is a letter."
      })
  void whatSomebodyMayHaveMeantStays(String text) {
    assertThat(text(text)).isEqualTo(text);
    assertThat(read(text)).hasSize(1);
  }

  @Property(tries = 200)
  void plainTextIsNeverTouched(@ForAll("western") String text) {
    List<Reading> readings = read(text);
    assertThat(readings.get(0) instanceof Skipped || text(text).equals(text)).isTrue();
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<String> western() {
    return net.jqwik.api.Arbitraries.strings()
        .withChars("abcdeéèüößñçàâêîôûäåæøœšžčćđ ABCDÉÈÜÖÑÇÀÂ ,.–’“”€")
        .ofMinLength(1)
        .ofMaxLength(60)
        .filter(t -> !t.contains("â€") && !t.matches("(?s).*[ÉÈÜÖÑÇÀÂ][–’“”€].*"));
  }
}

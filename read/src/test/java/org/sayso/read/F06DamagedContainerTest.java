package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.read.Boxes.bytes;
import static org.sayso.read.Boxes.files;
import static org.sayso.read.Boxes.gzip;
import static org.sayso.read.Boxes.tar;
import static org.sayso.read.Boxes.together;
import static org.sayso.read.Boxes.zip;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sayso.model.article.Reading;
import org.sayso.read.input.Found;

/** Whatever is done to a container, each thing that it gives is an article, a reason or a count. */
class F06DamagedContainerTest {
  private static final String TEXT = "The ferry Astra came to Nordvik. ";
  private static final Map<String, byte[]> FILES =
      files("a.txt", TEXT.repeat(9), "b.html", "<p>" + TEXT.repeat(9), "c/d.txt", TEXT);
  private static final byte[] PAGE =
      F03WarcTest.answer(
          "https://n.example/a",
          "200 OK\r\nContent-Type: text/html",
          bytes("<p>" + TEXT.repeat(9)));
  private static final String MAIL =
      "From: Harbour Notes <n@x.example>\nMIME-Version: 1.0\nSubject: Ferry\n"
          + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
          + TEXT
          + "\n--b\nContent-Type: text/html; name=a.html\n"
          + "Content-Transfer-Encoding: quoted-printable\n\n<p>=46erry</p>\n--b--\n";
  private static final List<byte[]> WHOLE =
      List.of(
          zip(FILES),
          tar(FILES),
          gzip(tar(FILES)),
          together(PAGE, PAGE, PAGE),
          together(gzip(PAGE), gzip(PAGE), gzip(PAGE)),
          bytes(MAIL),
          bytes("From x Tue Mar  5 23:30:00 2024\n" + MAIL + "\nFrom x Tue Mar  5 2024\n" + MAIL),
          new Press().page().lines(60, 200, TEXT, TEXT).page().lines(60, 200, TEXT).print());

  @Property(tries = 400)
  void damageGivesReasonsAndNeverAFault(@ForAll("damaged") byte[] file) {
    List<Found> found = Boxes.items("saved", file);
    assertThat(found).isNotEmpty();
    for (Found item : found) {
      List<Reading> readings = Sample.reader().read(item);
      assertThat(readings).isNotEmpty().allSatisfy(r -> assertThat(r.path()).startsWith("saved"));
    }
  }

  @Provide
  Arbitrary<byte[]> damaged() {
    return Arbitraries.of(WHOLE).flatMap(F06DamagedContainerTest::damaged);
  }

  /** Up to five bytes changed, and in half of all cases the end cut off. */
  private static Arbitrary<byte[]> damaged(byte[] whole) {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, whole.length - 1);
    return places
        .list()
        .ofMaxSize(5)
        .flatMap(
            changed ->
                Arbitraries.integers()
                    .between(1, 2 * whole.length)
                    .map(length -> damage(whole, changed, Math.min(length, whole.length))));
  }

  private static byte[] damage(byte[] whole, List<Integer> changed, int length) {
    byte[] damaged = Arrays.copyOf(whole, length);
    changed.stream().filter(i -> i < length).forEach(i -> damaged[i] ^= (byte) (i * 31 | 1));
    return damaged;
  }
}

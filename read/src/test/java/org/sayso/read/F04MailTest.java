package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.read.Boxes.bytes;
import static org.sayso.read.Boxes.in;
import static org.sayso.read.Boxes.inputs;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.sayso.model.article.Article;
import org.sayso.model.article.Metadata;
import org.sayso.read.input.Input;

/** Mails and newsletters: the body under the mail's own path, its head as metadata. */
class F04MailTest {
  private static final String HEAD =
      """
      From: "Harbour Notes" <notes@nordvik.example>
      To: reader@nordvik.example
      Subject: Ferry aground off Nordvik
      Date: Tue, 5 Mar 2024 23:30:00 -0500
      List-Unsubscribe: <https://nordvik.example/off>
      MIME-Version: 1.0
      """;

  private static final String BODY =
      "The ferry Astra ran aground off Nordvik early on Monday, and all 40 passengers were brought"
          + " ashore. Harbour master Ines Halm said the ship had lost its rudder.";

  private static Input only(String mail) {
    return inputs("news.eml", bytes(mail)).get(0);
  }

  private static Metadata head(String head) {
    return only(head + "Content-Type: text/plain\n\n" + BODY).given();
  }

  @Test
  void theHeadIsTheMetadata() {
    Metadata given = head(HEAD);
    assertThat(given.title()).contains("Ferry aground off Nordvik");
    assertThat(given.publisher()).contains("Harbour Notes");
    assertThat(given.authors()).isEmpty();
    assertThat(given.published().map(Object::toString)).contains("2024-03-05");
  }

  @Test
  void whoWritesForAnOutletIsTheAuthor() {
    Metadata given = head(HEAD.replace("Harbour Notes", "Ines Halm from Harbour Notes"));
    assertThat(given.publisher()).contains("Harbour Notes");
    assertThat(given.authors()).containsExactly("Ines Halm");
  }

  @Test
  void whoWritesToSomebodyIsNoPublisher() {
    Metadata given =
        head(HEAD.replace("Harbour Notes", "Ines Halm").replaceAll("(?m)^List-.*\n", ""));
    assertThat(given.publisher()).isEmpty();
    assertThat(given.authors()).containsExactly("Ines Halm");
  }

  @Test
  void anAddressIsNobodysName() {
    Metadata given = head(HEAD.replaceAll("From: .*", "From: notes@nordvik.example"));
    assertThat(given.publisher()).isEmpty();
    assertThat(given.authors()).isEmpty();
  }

  @Test
  void subjectsAreDecodedAndForwardingMarksAreLeftOff() {
    assertThat(head(HEAD.replace("Ferry aground", "Fwd: Re: =?utf-8?Q?F=C3=A4hre?=")).title())
        .contains("Fähre off Nordvik");
    assertThat(head(HEAD.replace("Ferry", "Fähre")).title()).contains("Fähre aground off Nordvik");
  }

  @Test
  void aPlainBodyGoesByThePathOfTheMail() {
    Input input = only(HEAD + "Content-Type: text/plain; charset=utf-8\n\n" + BODY);
    assertThat(input.path()).isEqualTo("news.eml");
    assertThat(Boxes.text(input)).isEqualTo(BODY);
    assertThat(input.declared().charset()).contains("utf-8");
  }

  @Test
  void ofTwoFormsThePageIsRead() {
    String mail =
        HEAD
            + "Content-Type: multipart/alternative; boundary=b\n\n"
            + "--b\nContent-Type: text/plain\n\nplain\n"
            + "--b\nContent-Type: text/html\n\n<p>page</p>\n--b--\n";
    assertThat(inputs("news.eml", bytes(mail)))
        .extracting(Boxes::text)
        .containsExactly("<p>page</p>");
  }

  @Test
  void quotedPrintableAndBase64AreUndoneAndBytesKept() {
    String quoted =
        HEAD
            + "Content-Type: text/plain; charset=iso-8859-1\n"
            + "Content-Transfer-Encoding: quoted-printable\n\nF=E4hre =\nkam";
    assertThat(new String(only(quoted).bytes(), StandardCharsets.ISO_8859_1))
        .isEqualTo("Fähre kam");
    String base64 =
        Base64.getMimeEncoder().encodeToString("Fähre".getBytes(Charset.forName("windows-1252")));
    String packed =
        HEAD + "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n" + base64;
    assertThat(only(packed).bytes()).isEqualTo("Fähre".getBytes(Charset.forName("windows-1252")));
  }

  @Test
  void whatIsAttachedLiesInTheMail() {
    String mail =
        HEAD
            + "Content-Type: multipart/mixed; boundary=b\n\n"
            + "--b\nContent-Type: text/plain\n\nSee below.\n"
            + "--b\nContent-Type: text/plain; name=report.txt\n"
            + "Content-Disposition: attachment; filename=report.txt\n\nThe ferry came.\n"
            + "--b\nContent-Type: application/zip\nContent-Transfer-Encoding: base64\n"
            + "Content-Disposition: attachment; filename=more.zip\n\n"
            + Base64.getMimeEncoder()
                .encodeToString(Boxes.zip(Boxes.files("a.html", "<p>The ferry left.")))
            + "\n--b\nContent-Type: image/png; name=logo.png\n\nx\n"
            + "--b\nContent-Type: message/rfc822\n\nSubject: Older\nFrom: x@y.example\n\nOld words.\n"
            + "--b--\n";
    assertThat(in("news.eml", bytes(mail)))
        .containsExactly(
            "news.eml",
            "news.eml!/report.txt",
            "news.eml!/more.zip!/a.html",
            "news.eml!/forwarded.eml",
            "~ news.eml: passed over 1 image/png");
  }

  @Test
  void anEncryptedMailIsRefused() {
    String mail =
        HEAD
            + "Content-Type: multipart/encrypted; boundary=b\n\n--b\nContent-Type: text/plain\n\nx\n--b--\n";
    assertThat(in("news.eml", bytes(mail)))
        .containsExactly(
            "! news.eml: the mail is encrypted; open it in the mail program and save it plain");
  }

  @Test
  void aMailIsKnownByItsHeadAndATextIsNot() {
    assertThat(in("saved", bytes("Message-ID: <1@x>\n" + HEAD + "\n" + BODY)).get(0))
        .isEqualTo("saved");
    assertThat(inputs("saved", bytes("Message-ID: <1@x>\n" + HEAD + "\n" + BODY)).get(0).given())
        .isNotEqualTo(Metadata.NONE);
    String text = "From: Nordvik\nDate: 5 March 2024\n\n" + BODY;
    assertThat(inputs("saved.txt", bytes(text)).get(0).given()).isEqualTo(Metadata.NONE);
  }

  @Test
  void aMailboxHoldsItsMails() {
    String one = "From notes@x.example Tue Mar  5 23:30:00 2024\n" + HEAD + "\n>From the sea.\n\n";
    assertThat(inputs("news.mbox", bytes(one + one.replace("aground", "afloat"))))
        .extracting(
            i -> i.path() + " " + i.given().title().orElse("") + " " + Boxes.text(i).strip())
        .containsExactly(
            "news.mbox!/1.eml Ferry aground off Nordvik From the sea.",
            "news.mbox!/2.eml Ferry afloat off Nordvik From the sea.");
  }

  @Test
  void aMazeOfPartsIsRefused() {
    StringBuilder maze = new StringBuilder(HEAD);
    for (int i = 0; i < 100_000; i++) {
      maze.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b");
      maze.append(i).append('\n');
    }
    assertThat(in("news.eml", bytes(maze.toString())))
        .singleElement()
        .asString()
        .contains("! news.eml: it cannot be read: the mail has 100000 parts that hold parts");
  }

  @Test
  void aNewsletterMadeOfTablesIsAnArticle() {
    String page =
        "<table><tr><td>View in browser</td></tr><tr><td><p>"
            + BODY
            + "</p><p>"
            + BODY.replace("Monday", "Tuesday")
            + "</p></td></tr></table>";
    Input input = only(HEAD + "Content-Type: text/html; charset=utf-8\n\n" + page);
    Article article = (Article) Sample.reader().read(input).get(0);
    assertThat(article.metadata().title()).contains("Ferry aground off Nordvik");
    assertThat(article.text()).contains(BODY);
  }

  @Test
  void aPageThatABrowserSavedAsMailHasAnAddressAndNoDayOfSending() {
    String saved =
        """
        From: <Saved by Blink>
        Snapshot-Content-Location: https://nordvik.example/ferry
        Subject: Ferry aground
        Date: Tue, 5 Mar 2024 23:30:00 -0000
        MIME-Version: 1.0
        Content-Type: text/html

        <html><title>Ferry aground</title></html>
        """;
    Input input = inputs("page.mhtml", bytes(saved)).get(0);
    assertThat(input.given().url()).contains("https://nordvik.example/ferry");
    assertThat(input.given().published()).isEmpty();
    assertThat(Boxes.text(input)).contains("<title>");
  }

  @Test
  void aPageOfPicturesGivesWayToTheTextBesideIt() {
    String mail =
        "From: Harbour Notes <n@x.example>\nMIME-Version: 1.0\nSubject: Ferry\n"
            + "Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
            + Sample.BODY
            + "\n--b\nContent-Type: text/html\n\n<html><body><img src='a.png'>"
            + "<a href='x'>View in your browser</a></body></html>\n--b--\n";
    var article =
        (org.sayso.model.article.Article)
            Sample.reader().read(inputs("n.eml", bytes(mail)).get(0)).get(0);
    assertThat(article.text()).contains("Harbour master Ines Halm");
    assertThat(article.metadata().title()).contains("Ferry");
  }
}

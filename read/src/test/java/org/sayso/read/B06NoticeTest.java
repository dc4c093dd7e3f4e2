package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.model.article.Article;
import org.sayso.model.article.Notice;
import org.sayso.read.notice.Notices;

/** What a newsroom says of its own article. */
class B06NoticeTest {
  private static List<Notice> notices(String text) {
    return Notices.standard().in(Sample.article(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "correction; Correction: An earlier version of this article gave the wrong year.",
        "correction; CORRECTION, March 5, 2024: The ferry was built in 1998, not in 1989.",
        "correction; An earlier version of this story misspelled the name of the harbour master.",
        "correction; This story originally said that two ferries ran aground; it was one.",
        "correction; (Corrects spelling of name in third paragraph)",
        "correction; This March 4 story has been corrected to fix the name of the ferry.",
        "correction; An earlier version wrongly said that the harbour master had sold the ferry.",
        "correction; In a story March 4 about the ferry, the Quay Press reported erroneously that two boats sank.",
        "correction; (This version corrects the name of the ferry.)",
        "clarification; Clarification: The ferry belongs to the town, which leases it.",
        "clarification; This article has been updated to clarify who owns the ferry.",
        "retraction; The Quay Tribune has retracted this story after a review.",
        "editor; Editor’s note: The writer’s brother works on the ferry.",
        "editor; Note to readers: this is a developing story.",
        "update; UPDATE, 5 p.m.: The harbour was opened again on Monday evening.",
        "update; This story has been updated with a comment from the owner."
      })
  void aNoticeBelowTheReport(String kind, String words) {
    Article article = Sample.article(Sample.BODY + "\n" + words);
    List<Notice> found = Notices.standard().in(article);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).kind().label()).isEqualTo(kind);
    assertThat(words).endsWith(found.get(0).span().in(article.text()));
    assertThat(found.get(0).span().length()).isGreaterThan(words.length() - 3);
  }

  @Test
  void aNoticeAtTheEndOfAParagraphBeginsAtItsOwnWord() {
    String text = Sample.BODY.strip() + " This story has been corrected to say 40 passengers.";
    Article article = Sample.article(text);
    assertThat(Notices.standard().in(article).get(0).span().in(article.text()))
        .isEqualTo("This story has been corrected to say 40 passengers.");
  }

  @Test
  void theMomentOfAnUpdate() {
    assertThat(notices("Ferry aground\n\nUPDATED at 14:30 on 4 March 2024\n\n" + Sample.BODY))
        .extracting(n -> n.kind().label() + " " + n.date().map(Object::toString).orElse("-"))
        .containsExactly("update 2024-03-04");
  }

  @Test
  void theDayOfACorrectionIsItsOwnAndNotTheOneItTellsOf() {
    assertThat(
            notices(Sample.BODY + "\nCorrection, 5 March 2024: The ferry was sold on 1 May 2031."))
        .extracting(n -> n.date().orElseThrow().value())
        .containsExactly("2024-03-05");
    assertThat(notices(Sample.BODY + "\nCorrection: The ferry is to be sold on 1 May 2031."))
        .extracting(Notice::date)
        .allMatch(java.util.Optional::isEmpty);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Correction officers at the Nordvik jail said on Monday that they had not been paid since May.",
        "Updates to the timetable will follow on Friday, the harbour office told the passengers on the quay.",
        "The editor noted that the ferry had been corrected in its course by nobody at all on Monday.",
        "The minister promised to correct the record and said an earlier version of the law was better.",
        "He updated 14 of the 30 lighthouses before the money ran out, according to the harbour office."
      })
  void aReportAboutSuchThingsIsNone(String sentence) {
    assertThat(notices(Sample.BODY + "\n" + sentence + "\n\n" + Sample.BODY)).isEmpty();
  }

  private static List<String> asides(String words) {
    Article article = Sample.article(Sample.BODY + "\n" + words);
    return Notices.standard().asides(article).stream().map(s -> s.in(article.text())).toList();
  }

  @Test
  void aWordOfTheNewsroomIsNoNews() {
    for (String words :
        List.of(
            "Correction: An earlier version of this article said Ines Halm sold the ferry.",
            "Editor’s note: An earlier version said Ines Halm sold the ferry. She did not.",
            "This story has been updated to remove a claim that Ines Halm sold the ferry.")) {
      assertThat(asides(words)).containsExactly(words);
    }
  }

  @Test
  void anUpdateMayBringNewsBeforeItCorrects() {
    assertThat(asides("UPDATE, 5 p.m.: The harbour was opened again on Monday.")).isEmpty();
    assertThat(
            asides(
                "UPDATE: The harbour was opened again. An earlier version of this story said it was shut."))
        .containsExactly("An earlier version of this story said it was shut.");
    assertThat(asides("Update: An earlier version of this story said that it was shut."))
        .containsExactly("An earlier version of this story said that it was shut.");
  }
}

package org.sayso.understand.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.article.Article;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Schema;
import org.sayso.understand.TestArticles;
import org.sayso.understand.TestEngine;
import org.sayso.understand.quotation.Quotations;
import org.sayso.understand.word.RoleNouns;

/** Which words name somebody, and whom descriptions and pronouns come down to. */
class MentionFinderTest {
  private static final MentionFinder FINDER = new MentionFinder(new RoleNouns());

  /** {@code words Schema} for each name, {@code words -> words} for what refers. */
  private static List<String> found(String text, MentionForm form) {
    Article article = TestArticles.of(text);
    Mentions mentions = FINDER.find(TestEngine.get().parse(article), Quotations.of(article));
    return mentions.all().stream()
        .filter(m -> m.form() == form)
        .map(m -> line(m, mentions, article.text()))
        .toList();
  }

  private static String line(Mention mention, Mentions mentions, String text) {
    String words = mention.span().in(text);
    return mention.form() == MentionForm.NAME
        ? words + " " + mention.schema().label()
        : words + " -> " + mentions.nameOf(mention).map(m -> m.span().in(text)).orElse("?");
  }

  private static List<String> names(String text) {
    return found(text, MentionForm.NAME);
  }

  private static List<String> pronouns(String text) {
    return found(text, MentionForm.PRONOUN);
  }

  private static List<String> nominals(String text) {
    return found(text, MentionForm.NOMINAL);
  }

  @Test
  void peopleAndBodies() {
    assertThat(names("Ana Petrov met Marko Ilin."))
        .containsExactly("Ana Petrov Person", "Marko Ilin Person");
    assertThat(names("The Ministry of Transport replied."))
        .containsExactly("Ministry of Transport Organization");
    assertThat(names("The river rose.")).isEmpty();
  }

  @Test
  void titlesAreNoPartOfAName() {
    assertThat(names("Mr Petrov smiled. Dr. Ana Petrov smiled."))
        .containsExactly("Petrov Person", "Ana Petrov Person");
    assertThat(names("Counselor Derek Holm smiled.")).containsExactly("Derek Holm Person");
  }

  @Test
  void aSurnameOfAFullNameIsThatPersonEverywhere() {
    assertThat(names("Ana Lipa crossed the bridge. Later Lipa crossed it again."))
        .containsExactly("Ana Lipa Person", "Lipa Person");
  }

  @ParameterizedTest
  @CsvSource({
    "Norway replied., Norway Country",
    "He saw the Norwegian envoy., Norwegian Country",
    "He saw the Norwegians., Norwegians Group",
    "They met in Oslo., Oslo Place",
    "He left the US., US Country"
  })
  void countriesByEachOfTheirWords(String text, String expected) {
    assertThat(names(text)).containsExactly(expected);
  }

  @Test
  void anOfficeTakesInTheStateThatItBelongsTo() {
    assertThat(names("Norway's Security Service replied."))
        .containsExactly("Norway's Security Service Organization");
    assertThat(names("Norway's bridges fell.")).containsExactly("Norway Country");
  }

  @Test
  void pronounsTakeTheSubjectBefore() {
    assertThat(pronouns("Ana Petrov crossed the bridge. She smiled."))
        .containsExactly("She -> Ana Petrov");
    assertThat(pronouns("Ivan Lisov said he would come.")).containsExactly("he -> Ivan Lisov");
    assertThat(pronouns("Ivan Lisov lost his hat.")).containsExactly("his -> Ivan Lisov");
  }

  @Test
  void genderRulesOut() {
    assertThat(pronouns("Ivan Lisov met Ana Petrov. She smiled."))
        .containsExactly("She -> Ana Petrov");
    assertThat(pronouns("Ivan Lisov crossed the bridge. She smiled.")).containsExactly("She -> ?");
    assertThat(pronouns("Mr Kvist crossed the bridge. She smiled.")).containsExactly("She -> ?");
  }

  @Test
  void twoReadingsAreNone() {
    assertThat(pronouns("The envoy of Ivan Lisov and of Peter Holm left. He smiled."))
        .containsExactly("He -> ?");
  }

  @Test
  void nobodyBeforeIsNobody() {
    assertThat(pronouns("She smiled.")).containsExactly("She -> ?");
    assertThat(pronouns("The river rose. He smiled.")).containsExactly("He -> ?");
  }

  @Test
  void aNameFarBackIsForgotten() {
    String far = "Ivan Lisov came. It rained. It snowed. The river rose. The sun shone. He smiled.";
    assertThat(pronouns(far)).contains("He -> ?");
  }

  @Test
  void whoStandsInAQuotationOrTheTitleIsNotMeantFromOutside() {
    assertThat(pronouns("“Ivan Lisov is tired.” The river rose. He smiled."))
        .containsExactly("He -> ?");
    assertThat(pronouns("= Ivan Lisov resigns ¶ The river rose. He smiled."))
        .containsExactly("He -> ?");
  }

  @Test
  void appositionsAreTheNameBeside() {
    assertThat(nominals("Hugh Hale, a doctor, smiled.")).containsExactly("a doctor -> Hugh Hale");
    assertThat(nominals("The mayor, Ana Petrov, smiled."))
        .containsExactly("The mayor -> Ana Petrov");
  }

  @Test
  void anOfficeHeldByOnePersonIsThatPerson() {
    assertThat(nominals("Ana Petrov, the mayor of Norburg, came. The mayor smiled."))
        .contains("The mayor -> Ana Petrov");
    assertThat(nominals("Counselor Derek Holm came. The counselor smiled."))
        .contains("The counselor -> Derek Holm");
    assertThat(nominals("Counselor Derek Holm came. A counselor smiled."))
        .contains("A counselor -> ?");
  }

  @Test
  void anOfficeHeldByTwoIsNobody() {
    String two = "Mayor Ana Petrov met Mayor Ivan Lisov. The river rose. The mayor smiled.";
    assertThat(nominals(two)).contains("The mayor -> ?");
  }

  @Test
  void aDescriptionMayAnnounceTheName() {
    assertThat(nominals("A senior official has spoken. Counselor Derek Holm said so."))
        .contains("A senior official -> Derek Holm");
    assertThat(nominals("A senior official has spoken. Derek Holm said so."))
        .contains("A senior official -> ?");
  }

  @Test
  void theGroupIsTheOneWhoseNameEndsSo() {
    assertThat(nominals("The Norland Group built it. The group smiled."))
        .contains("The group -> Norland Group");
    assertThat(nominals("The Norland Group built it. A group smiled.")).contains("A group -> ?");
  }

  @Test
  void schemataOfDescriptions() {
    Article article = TestArticles.of("The mayors read the report.");
    Mentions mentions = FINDER.find(TestEngine.get().parse(article), Quotations.of(article));
    assertThat(mentions.all())
        .extracting(Mention::schema)
        .containsExactly(Schema.GROUP, Schema.DOCUMENT);
  }

  @Test
  void boilerplateNamesNobody() {
    assertThat(names("~ By Ana Petrov ¶ The river rose.")).isEmpty();
  }
}

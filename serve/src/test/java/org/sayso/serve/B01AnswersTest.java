package org.sayso.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every question that a case answers has an address. */
class B01AnswersTest {
  @TempDir static Path folder;
  private static Served harbour;

  @BeforeAll
  static void serve() {
    harbour = Served.in(folder, Listening.loopback(0));
  }

  @AfterAll
  static void close() {
    harbour.close();
  }

  @Test
  void the_list_of_articles_in_the_order_of_their_dates_with_the_stories() {
    JsonNode answer = json("/api/articles");
    assertThat(answer.at("/articles/0/id").asText()).isEqualTo(HarbourCase.HARBOUR.value());
    assertThat(answer.at("/articles/0/publisher").asText()).isEqualTo("The Evening Gull");
    assertThat(answer.at("/articles/0/statements").asInt()).isEqualTo(1);
    assertThat(answer.at("/articles/1/published").asText()).isEqualTo("2024-03-06");
    assertThat(answer.at("/stories/0/title").asText()).isEqualTo("Whose quay?");
    assertThat(answer.at("/stories/0/articles/0").asText()).isEqualTo(HarbourCase.HARBOUR.value());
  }

  @Test
  void an_article_is_its_evidence_record_counted_in_code_points() {
    JsonNode record = json("/api/articles/" + HarbourCase.HARBOUR);
    assertThat(record.at("/format").asText()).isEqualTo("sayso-evidence/1");
    assertThat(record.at("/text").asText()).isEqualTo(HarbourCase.TEXT);
    JsonNode content = record.at("/statements/0/content/0");
    int[] points = HarbourCase.TEXT.codePoints().toArray();
    int start = content.get("start").asInt();
    assertThat(new String(points, start, content.get("end").asInt() - start))
        .isEqualTo("“The quay is ours,”");
    assertThat(start).isEqualTo(8);
    assertThat(record.at("/entities/0/case").asText()).isEqualTo(HarbourCase.BRANDT);
  }

  @Test
  void hostile_text_is_a_string_of_json_like_any_other() {
    HttpResponse<String> response = harbour.visitor().get("/api/articles/" + HarbourCase.RAIN);
    assertThat(response.headers().firstValue("content-type")).hasValue("application/json");
    assertThat(Visitor.parsed(response).get("text").asText()).isEqualTo(HarbourCase.QUIET);
  }

  @Test
  void everybody_or_those_whose_name_fits() {
    assertThat(json("/api/entities").at("/entities")).hasSize(2);
    assertThat(json("/api/entities?q=").at("/entities")).hasSize(2);
    JsonNode found = json("/api/entities?q=brandt").at("/entities");
    assertThat(found).hasSize(1);
    assertThat(found.at("/0/id").asText()).isEqualTo(HarbourCase.BRANDT);
    assertThat(json("/api/entities?q=nobody").at("/entities")).isEmpty();
  }

  @Test
  void a_dossier_holds_offices_statements_and_events_each_with_its_words() {
    JsonNode dossier = json("/api/entities/" + HarbourCase.BRANDT);
    assertThat(dossier.at("/entity/name").asText()).isEqualTo("Ilse Brandt");
    assertThat(dossier.at("/relations/0/role").asText()).isEqualTo("mayor");
    assertThat(dossier.at("/statementsBy/0/words").asText()).isEqualTo("“The quay is ours,”");
    assertThat(dossier.at("/statementsBy/0/article/id").asText())
        .isEqualTo(HarbourCase.HARBOUR.value());
    assertThat(json("/api/entities/" + HarbourCase.NORDLUND).at("/events/0/label").asText())
        .isEqualTo("meet");
  }

  @Test
  void claims_with_what_supports_them() {
    JsonNode claim = json("/api/claims").at("/claims/0");
    assertThat(claim.get("text").asText()).isEqualTo("The quay is ours");
    assertThat(claim.at("/support/0/id").asText()).isEqualTo("s1");
    assertThat(claim.at("/about/0/name").asText()).isEqualTo("Ilse Brandt");
  }

  @Test
  void the_timeline_whole_between_days_and_about_somebody() {
    assertThat(json("/api/timeline").at("/dated/0/date").asText()).isEqualTo("2024-03-04");
    assertThat(json("/api/timeline?since=2024-03-05&until=2024-03-05").at("/dated"))
        .allSatisfy(f -> assertThat(f.get("kind").asText()).isEqualTo("statement"));
    assertThat(json("/api/timeline?about=" + HarbourCase.NORDLUND).at("/dated")).hasSize(1);
  }

  @Test
  void a_search_leads_to_the_statement_and_its_exact_words() {
    JsonNode hit = json("/api/search?q=quay").at("/hits/0");
    assertThat(hit.at("/article/id").asText()).isEqualTo(HarbourCase.HARBOUR.value());
    assertThat(hit.get("snippet").asText()).contains("The quay is ours");
    assertThat(hit.at("/span/start").isInt()).isTrue();
    assertThat(json("/api/search?q=zebra").at("/hits")).isEmpty();
    assertThat(json("/api/search?q=%22(((AND").has("hits")).isTrue();
  }

  @Test
  void the_whole_case_is_its_export() {
    JsonNode export = json("/api/case");
    assertThat(export.get("format").asText()).isEqualTo("sayso-case/1");
    assertThat(export.get("articles")).hasSize(2);
  }

  private static JsonNode json(String path) {
    return harbour.visitor().json(path);
  }
}

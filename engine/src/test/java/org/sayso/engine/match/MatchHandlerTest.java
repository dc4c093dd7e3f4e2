package org.sayso.engine.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.engine.Case;
import org.sayso.engine.listed.ListSource;

/** Requests in yente's shape, literal JSON in and out. */
class MatchHandlerTest {
  private static final String QUILL =
      """
      {"queries":{"q1":{"id":"mine","schema":"Person","properties":{"name":"Zoltan Quill","nationality":["no"]}}}}
      """;
  private static final String LIST =
      """
      {"id":"n2","schema":"Person","properties":{"name":["Zoltan Quill"],"alias":["Z. Quill"],"nationality":["no"],"birthDate":["1971"]}}
      {"id":"n2-s","schema":"Sanction","properties":{"entity":["n2"],"listingDate":["2029-04-01"]}}
      {"id":"n3","schema":"Company","properties":{"name":["Torsby Tar Works"]}}
      """;

  @TempDir Path folder;
  private Case kept;
  private MatchHandler handler;

  @BeforeEach
  void aCaseWithAList() {
    kept = Case.open(folder.resolve("case"));
    keep("norland", "2031-01-10", LIST);
    handler = new MatchHandler(kept.screening());
  }

  @AfterEach
  void closed() {
    kept.close();
  }

  @Test
  void anAnswerHasTheShapeOfYente() {
    MatchReply reply = handler.match("default", QUILL, Map.of());
    assertThat(reply.status()).isEqualTo(200);
    String steady =
        reply
            .body()
            .replaceAll("\"explanations\":\\{.*?\\}\\}", "\"explanations\":{…}")
            .replaceAll("\"(score|weight)\":[0-9.]+", "\"$1\":…");
    assertThat(steady)
        .isEqualTo(
            ("{'responses':{'q1':{'status':200,'results':[{'id':'norland:n2',"
                    + "'caption':'Zoltan Quill','schema':'Person',"
                    + "'properties':{'name':['Zoltan Quill'],'alias':['Z. Quill'],"
                    + "'birthDate':['1971'],'nationality':['no']},"
                    + "'datasets':['norland'],'referents':['n2'],'target':true,"
                    + "'first_seen':null,'last_seen':'2031-01-10T00:00:00','last_change':null,"
                    + "'listed':'2029-04-01','delisted':null,"
                    + "'score':…,'weight':…,'match':true,'explanations':{…}}],"
                    + "'total':{'value':1,'relation':'eq'},"
                    + "'query':{'id':'mine','schema':'Person',"
                    + "'properties':{'name':['Zoltan Quill'],'nationality':['no']}}}},'limit':5}")
                .replace('\'', '"'));
    assertThat(reply.body()).contains("\"query\":\"Zoltan Quill\"", "\"candidate\":\"");
  }

  @Test
  void nobodyListedIsAnEmptyAnswer() {
    assertThat(handler.match("norland", query("Person", "Ines Varga"), Map.of()).body())
        .isEqualTo(
            ("{'responses':{'q1':{'status':200,'results':[],'total':{'value':0,'relation':'eq'},"
                    + "'query':{'id':null,'schema':'Person','properties':{'name':['Ines Varga']}}}},"
                    + "'limit':5}")
                .replace('\'', '"'));
  }

  @Test
  void aNameInPartsIsAName() {
    String body =
        """
        {"queries":{"q1":{"schema":"Person","properties":{"firstName":["Zoltan"],"lastName":["Quill"]}}}}
        """;
    assertThat(ids(body, Map.of())).containsExactly("norland:n2");
  }

  @Test
  void filtersChooseAmongTheHits() {
    keep("sorn", "2031-01-10", LIST.replace("Tar", "Pitch"));
    assertThat(ids(QUILL, Map.of())).containsExactlyInAnyOrder("norland:n2", "sorn:n2");
    assertThat(ids(QUILL, Map.of("include_dataset", List.of("sorn")))).containsExactly("sorn:n2");
    assertThat(ids(QUILL, Map.of("exclude_dataset", List.of("sorn"))))
        .containsExactly("norland:n2");
    assertThat(ids(QUILL, Map.of("exclude_entity_ids", List.of("norland:n2"))))
        .containsExactly("sorn:n2");
    assertThat(ids(QUILL, Map.of("exclude_entity_ids", List.of("n2")))).isEmpty();
    assertThat(ids(QUILL, Map.of("exclude_schema", List.of("Person")))).isEmpty();
    assertThat(ids(QUILL, Map.of("limit", List.of("1")))).hasSize(1);
    assertThat(ids(QUILL, Map.of("topics", List.of("sanction")))).hasSize(2);
  }

  @Test
  void asOfADay() {
    assertThat(ids(QUILL, Map.of("as_of", List.of("2029-03-31")))).isEmpty();
    MatchReply reply = handler.match("default", QUILL, Map.of("as_of", List.of("2029-04-01")));
    assertThat(reply.body())
        .contains("\"id\":\"norland:n2\"")
        .contains("\"notes\":[\"the oldest kept version of norland is of 2031-01-10");
  }

  @Test
  void changedSinceIsAnsweredWhereAVersionOfThatDayIsKept() {
    Map<String, List<String>> since = Map.of("changed_since", List.of("2031-01-15T00:00:00"));
    assertThat(ids(QUILL, since)).isEmpty();
    keep("norland", "2031-02-10", LIST.replace("1971", "1972"));
    assertThat(ids(QUILL, since)).containsExactly("norland:n2");
    assertRefused(
        400,
        "changed_since: no version of the list norland is kept that held on 2030-01-01",
        handler.match("default", QUILL, Map.of("changed_since", List.of("2030-01-01"))));
  }

  @Test
  void whatCannotBeAnsweredIsRefusedWithAReason() {
    assertRefused(404, "No such dataset: sorn", handler.match("sorn", QUILL, Map.of()));
    assertRefused(
        400, "No queries provided.", handler.match("norland", "{\"queries\":{}}", Map.of()));
    assertRefused(
        422,
        "The body must be an object with an object “queries”.",
        handler.match("norland", "[]", Map.of()));
    assertThat(handler.match("norland", "{\"queries\":", Map.of()).body())
        .startsWith("{\"detail\":\"The body is no JSON: line 1, column ");
    assertThat(handler.match("norland", query("Dragon", "Smaug"), Map.of()).body())
        .startsWith(
            "{\"detail\":\"Cannot parse example entity: invalid schema: Dragon; there are: Person");
    assertRefused(
        400,
        "Unknown algorithm: logic-v1; there is one: sayso",
        handler.match("norland", QUILL, Map.of("algorithm", List.of("logic-v1"))));
    assertRefused(
        422,
        "limit: a whole number from 1 to 500, not 501",
        handler.match("norland", QUILL, Map.of("limit", List.of("501"))));
    assertRefused(
        422,
        "threshold: a number from 0 to 1, not high",
        handler.match("norland", QUILL, Map.of("threshold", List.of("high"))));
  }

  @Test
  void aBatchHasAHundredQueriesAtMost() {
    String one = "\"k%d\":{\"schema\":\"Person\",\"properties\":{\"name\":[\"Ines Varga\"]}}";
    String many =
        IntStream.rangeClosed(1, 101).mapToObj(one::formatted).collect(Collectors.joining(","));
    assertRefused(
        400,
        "Too many queries in one batch (limit: 100)",
        handler.match("norland", "{\"queries\":{" + many + "}}", Map.of()));
  }

  private List<String> ids(String body, Map<String, List<String>> parameters) {
    MatchReply reply = handler.match("default", body, parameters);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return java.util.regex.Pattern.compile("\"id\":\"([a-z]+:n\\d)\"")
        .matcher(reply.body())
        .results()
        .map(m -> m.group(1))
        .toList();
  }

  private static void assertRefused(int status, String detail, MatchReply reply) {
    assertThat(reply).isEqualTo(new MatchReply(status, "{\"detail\":\"" + detail + "\"}"));
  }

  private static String query(String schema, String name) {
    return "{\"queries\":{\"q1\":{\"schema\":\"%s\",\"properties\":{\"name\":[\"%s\"]}}}}"
        .formatted(schema, name);
  }

  private void keep(String name, String day, String lines) {
    try {
      Path file = Files.writeString(folder.resolve(name + day + ".json"), lines);
      Instant fetched = Instant.parse(day + "T00:00:00Z");
      kept.screening()
          .keep(new ListSource(Optional.of(name), List.of(file), fetched, Optional.empty()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

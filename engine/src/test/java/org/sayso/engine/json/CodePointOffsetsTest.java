package org.sayso.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sayso.engine.Tale;

/** Whatever a text holds, a reader who counts code points finds the words that were meant. */
class CodePointOffsetsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Property(tries = 200)
  void every_span_of_a_record_finds_its_words(@ForAll("litter") String before) throws Exception {
    String text = before + " Ada Okoro said no" + before.replace(".", "") + ". ";
    JsonNode record =
        JSON.readTree(EvidenceWriter.record(Tale.linked(Tale.article("a.txt", text, "Post"))));
    int[] points = record.get("text").asText().codePoints().toArray();
    JsonNode source = record.at("/statements/0/source/0");
    assertThat(words(points, source)).isEqualTo("Ada Okoro");
    assertThat(words(points, record.at("/statements/0/cue/0"))).isEqualTo("said");
    assertThat(words(points, record.at("/statements/0/content/0"))).startsWith("no");
  }

  @Provide
  Arbitrary<String> litter() {
    return Arbitraries.of(
            List.of(
                "a", " ", "\n", "é", "e\u0301", "😀", "👩‍👧", "漢", "𠜎", "\uD83D", "\uDE00", "”"))
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  private static String words(int[] points, JsonNode span) {
    int start = span.get("start").asInt();
    return new String(points, start, span.get("end").asInt() - start);
  }
}

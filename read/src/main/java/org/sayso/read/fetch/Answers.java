package org.sayso.read.fetch;

import java.util.List;
import org.sayso.read.lexicon.Lexicon;
import org.sayso.read.wire.Reply;

/** What servers' refusals mean, in words. Stateless. */
final class Answers {
  private static final List<List<String>> MEANINGS = Lexicon.of("answers.tsv").rows();

  private Answers() {}

  /** One sentence with a remedy. */
  static String meaning(Reply reply) {
    String status = String.valueOf(reply.status());
    String meaning =
        MEANINGS.stream()
            .filter(row -> status.startsWith(row.get(0)))
            .map(row -> row.get(1))
            .findFirst()
            .orElse("the server gave an answer that is no page; check the address");
    String later =
        reply
            .header("retry-after")
            .filter(value -> value.matches("[\\w ,:+-]{1,40}"))
            .map(value -> "; it asks to wait: " + value + (value.matches("\\d+") ? " s" : ""))
            .orElse("");
    return meaning + " (status " + status + later + ")";
  }
}

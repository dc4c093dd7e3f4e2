package org.sayso.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.model.entity.CaseEntity;

/** A case of the seed reports holds who is one across them, and who is not. */
class SeedCaseTest {
  private static final Path SEEDS =
      Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
          .takeWhile(p -> p != null)
          .map(p -> p.resolve("../shared/seeds").normalize())
          .filter(Files::isDirectory)
          .findFirst()
          .orElse(Path.of("../shared/seeds"));

  @TempDir Path folder;

  @Test
  void whoIsOneAcrossTheSeedsAndWhoIsNot() throws IOException {
    Path key = SEEDS.resolve("answer-key.json");
    Assumptions.assumeTrue(Files.exists(key), "the seed reports are not here: " + SEEDS);
    JsonNode across = new ObjectMapper().readTree(Files.readString(key)).get("across");
    try (Case read = Case.open(folder.resolve("case"))) {
      read.read(Batch.of(reports()).inManner(Manner.WHOLE.in(Depth.FAST)), Progress.NONE);
      across.get("same").forEach(names -> assertThat(ids(read, names)).as("%s", names).hasSize(1));
      across
          .get("different")
          .forEach(names -> assertThat(ids(read, names)).as("%s", names).hasSize(names.size()));
    }
  }

  private static List<Path> reports() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static List<String> ids(Case read, JsonNode names) {
    List<String> ids = new ArrayList<>();
    names.forEach(n -> entity(read, n.asText()).ifPresent(e -> ids.add(e.id())));
    return ids.stream().distinct().toList();
  }

  private static Optional<CaseEntity> entity(Case read, String name) {
    return read.entities().stream()
        .filter(e -> e.name().equals(name) || e.aliases().contains(name))
        .findFirst();
  }
}

package org.sayso.read.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.model.SaysoException;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Tenure;
import org.sayso.model.text.Edtf;

/** What users know, in three forms. */
class A07KnowledgeTest {
  private static final Tenure MINISTER =
      new Tenure(
          "minister of mills",
          Optional.of("Oslar"),
          Optional.of(new Edtf("2019-03")),
          Optional.of(new Edtf("2023")));
  private static final Tenure CHAIR =
      new Tenure(
          "chair", Optional.of("Berg Mills"), Optional.of(new Edtf("2010")), Optional.empty());

  @TempDir Path folder;

  private static List<Profile> read(String name) {
    return new KnowledgeReader().read(Samples.path(name));
  }

  @Test
  void objects_one_a_line() {
    Profile anna = read("knowledge.jsonl").get(0);
    assertThat(Samples.names(anna))
        .containsExactly("Anna Berg MAIN", "Ana Berg ALIAS", "A. Berg ALIAS");
    assertThat(anna.kind()).isEqualTo(ProfileKind.PERSON);
    assertThat(anna.traits().countries()).containsExactly("RS");
    assertThat(anna.traits().tenures()).containsExactly(MINISTER, CHAIR);
    Profile office = read("knowledge.jsonl").get(1);
    assertThat(office.kind()).isEqualTo(ProfileKind.PUBLIC_BODY);
    assertThat(Samples.name(office, "Мельничное ведомство").language()).contains("ru");
  }

  @Test
  void a_table() {
    Profile anna = read("knowledge.csv").get(0);
    assertThat(Samples.names(anna)).containsExactly("Anna Berg MAIN", "Ana Berg ALIAS");
    assertThat(anna.traits().tenures()).containsExactly(MINISTER, CHAIR);
    assertThat(read("knowledge.csv")).extracting(Profile::id).containsExactly("Q1", "Q2");
  }

  @Test
  void entities_of_follow_the_money_all_of_them() {
    assertThat(read("entities.ftm.json")).extracting(Profile::id).containsExactly("ex-1", "ex-2");
  }

  @Test
  void two_of_one_id_are_refused_with_both_places() throws IOException {
    Path file = folder.resolve("twice.csv");
    Files.writeString(file, "id,names,type\nQ1,Anna Berg,human\nQ1,Jon Holm,human\n");
    assertThatThrownBy(() -> new KnowledgeReader().read(file))
        .isInstanceOf(SaysoException.class)
        .hasMessageContaining("twice.csv:3:1: the number Q1 is taken already")
        .hasMessageContaining("twice.csv:2:1");
  }
}

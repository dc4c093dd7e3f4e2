package org.sayso.read.list;

import java.nio.file.Path;
import java.util.List;
import org.sayso.model.SaysoException;
import org.sayso.model.profile.Profile;
import org.sayso.read.form.Source;
import org.sayso.read.ftm.FtmEntities;
import org.sayso.read.own.KnowledgeJson;
import org.sayso.read.own.KnowledgeTable;

/**
 * Reads what a user knows of people and bodies: FollowTheMoney entities, objects in the manner of
 * Wikidata, or a table. Stateless and thread-safe.
 */
public final class KnowledgeReader {
  /**
   * Reads a file whole.
   *
   * @return the profiles in the order of the file, no two with one id
   * @throws SaysoException where it is missing, of no known layout or broken anywhere, with {@code
   *     file:line:column} and the remedy
   */
  public List<Profile> read(Path path) {
    Source source = Gatherer.sources(List.of(path)).get(0);
    Refusals.check(source);
    List<Profile> all = profiles(source);
    if (all.isEmpty()) {
      throw source.spot().flaw("the file tells of nobody", "check that it is the right one");
    }
    return all;
  }

  private static List<Profile> profiles(Source source) {
    if (FtmEntities.recognises(source)) {
      return FtmEntities.of(source).profiles();
    }
    return source.head().stripLeading().startsWith("{")
        ? KnowledgeJson.read(source)
        : KnowledgeTable.read(source);
  }
}

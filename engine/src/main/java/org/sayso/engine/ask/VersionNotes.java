package org.sayso.engine.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sayso.engine.answer.ArticleVersion;
import org.sayso.engine.answer.ArticleVersion.Sequel;
import org.sayso.engine.answer.VersionHistory;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Note;

/** Notes that what was read now is a version of what the case has. */
public final class VersionNotes {
  private VersionNotes() {}

  /** A note for each step of a history in which an article of this run takes part. */
  public static List<Note> of(List<VersionHistory> histories, Set<ArticleId> fresh) {
    List<Note> notes = new ArrayList<>();
    for (VersionHistory history : histories) {
      for (int i = 1; i < history.versions().size(); i++) {
        ArticleVersion before = history.versions().get(i - 1);
        ArticleVersion now = history.versions().get(i);
        boolean news = fresh.contains(before.article().id()) || fresh.contains(now.article().id());
        if (news && now.changed()) {
          notes.add(note(before, now, history.address()));
        }
      }
    }
    return notes;
  }

  private static Note note(ArticleVersion before, ArticleVersion now, String address) {
    String which = now.sequel() == Sequel.LATER ? "a later version" : "another version";
    String edit = now.silent() ? " with no note of the change" : "";
    return new Note(
        now.article().path(),
        "%s of %s%s; see what changed: sayso versions %s"
            .formatted(which, place(before, now), edit, address),
        "");
  }

  private static String place(ArticleVersion before, ArticleVersion now) {
    boolean same = before.article().path().equals(now.article().path());
    return same ? "what was read there before" : before.article().path();
  }
}

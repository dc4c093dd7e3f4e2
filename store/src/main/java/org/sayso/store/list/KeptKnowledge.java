package org.sayso.store.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.model.SaysoException;
import org.sayso.model.profile.KeptBase;
import org.sayso.model.profile.KnowledgeBase;
import org.sayso.model.profile.ListEntry;
import org.sayso.model.profile.Listing;
import org.sayso.model.profile.Profile;
import org.sayso.store.sqlite.Database;
import org.sayso.store.sqlite.Row;
import org.sayso.store.sqlite.Rows;
import org.sayso.store.sqlite.Rows.Table;

/** What a user knows, as a case keeps it. Safe for many threads. */
public final class KeptKnowledge {
  private static final Table BASE = new Table("know_base", "name, files, profiles");
  private static final Table PROFILE =
      new Table("know_profile", "base, position, profile, kind, name, content");

  private final Database database;

  /** Of this database. */
  public KeptKnowledge(Database database) {
    this.database = database;
  }

  /**
   * Keeps a base in place of the one of that name, in one transaction: all of it or nothing.
   *
   * @param files the names of its files, to be shown
   * @throws SaysoException where it holds nobody; what is kept stays
   */
  public KeptBase put(KnowledgeBase base, String files) {
    if (base.profiles().isEmpty()) {
      throw new SaysoException(
          "there is nobody in " + files,
          "See whether the file is the right one; what the case keeps stays.",
          null);
    }
    Rows rows = new Rows();
    rows.add(BASE, base.name(), files, base.profiles().size());
    for (Profile profile : base.profiles()) {
      rows.add(
          PROFILE,
          base.name(),
          rows.count(PROFILE),
          profile.id(),
          profile.kind().label(),
          profile.name(),
          EntryText.of(new ListEntry(profile, Listing.BARE)));
    }
    database.write(
        handle -> {
          handle.execute("DELETE FROM know_base WHERE name = ?", base.name());
          rows.insert(handle);
          return null;
        });
    return new KeptBase(base.name(), files, base.profiles().size());
  }

  /** Forgets a base; false where there is none of that name. */
  public boolean remove(String name) {
    return database.write(h -> h.execute("DELETE FROM know_base WHERE name = ?", name)) > 0;
  }

  /** Every base in short, by name. */
  public List<KeptBase> bases() {
    return database.read(
        handle ->
            Row.all(
                handle,
                "SELECT * FROM know_base ORDER BY name",
                r -> new KeptBase(r.text("name"), r.text("files"), r.number("profiles"))));
  }

  /** Every base with its profiles, by name. */
  public List<KnowledgeBase> all() {
    Map<String, List<Profile>> byBase = new LinkedHashMap<>();
    database.read(
        handle ->
            Row.all(
                handle,
                "SELECT base, profile, content FROM know_profile ORDER BY base, position",
                row ->
                    byBase
                        .computeIfAbsent(row.text("base"), b -> new ArrayList<>())
                        .add(profile(row))));
    return byBase.entrySet().stream()
        .map(e -> new KnowledgeBase(e.getKey(), e.getValue()))
        .toList();
  }

  private static Profile profile(Row row) {
    return EntryTextReader.read(row.text("profile"), row.text("content")).profile();
  }
}

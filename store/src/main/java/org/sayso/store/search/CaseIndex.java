package org.sayso.store.search;

import java.util.List;
import org.sayso.store.CaseStore;

/**
 * The search index of a case: {@code index/} in its folder. Safe for many threads. Where the folder
 * cannot be written, or another process is writing the index, it lives in memory instead.
 */
public final class CaseIndex implements AutoCloseable {
  private final CaseStore store;

  private CaseIndex(CaseStore store) {
    this.store = store;
  }

  /** Opens the index of a case and brings it up to date. The store must outlive it. */
  public static CaseIndex open(CaseStore store) {
    return new CaseIndex(store);
  }

  /** Takes in what was saved since; call after saving. Costs what changed, not the whole case. */
  public void catchUp() {
    throw new UnsupportedOperationException(store.toString());
  }

  /** Makes the index anew from the truth. */
  public void rebuild() {
    throw new UnsupportedOperationException();
  }

  /**
   * Finds words in titles, paragraphs and statements. All words are asked for, and where nothing
   * has all of them, any. Case, accents and plurals do not count. Understands {@code "a phrase"},
   * {@code -without}, {@code begin*}, {@code speaker:name} and {@code kind:statement}; what cannot
   * be understood is taken as plain words, so that no query fails.
   *
   * @return best first; equal ones by article and place; empty for a query without words
   */
  public List<Hit> search(String query, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}

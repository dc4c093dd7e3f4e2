package org.sayso.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Where the index stands: a folder, or memory where the folder will not do. Safe for many threads.
 * Every method throws {@link UncheckedIOException} where the folder or what is in it is broken;
 * then {@link #clear} it, or {@link #moveToMemory}.
 */
final class Shelf implements AutoCloseable {
  private final Path folder;
  private final Analyzer analyzer;
  private Directory directory;
  private SearcherManager searchers;

  /** Looks into an index. */
  interface Reading<T> {
    T read(IndexSearcher searcher) throws IOException;
  }

  /** Changes an index. */
  interface Writing {
    void write(IndexWriter writer) throws IOException;
  }

  private interface Work<T> {
    T run() throws IOException;
  }

  Shelf(Path folder, Analyzer analyzer) {
    this.folder = folder;
    this.analyzer = analyzer;
  }

  /** Looks into the index as it was last written, also by another process. */
  <T> T read(Reading<T> work) {
    return guarded(
        () -> {
          IndexSearcher searcher = acquire();
          try {
            return work.read(searcher);
          } finally {
            // Its manager may be closed by now; the reader counts who still needs it.
            searcher.getIndexReader().decRef();
          }
        });
  }

  /** Writes; does nothing where another process is writing already. */
  synchronized void write(Writing work) {
    guarded(
        () -> {
          try (IndexWriter writer = new IndexWriter(directory(), config())) {
            work.write(writer);
          } catch (LockObtainFailedException e) {
            if (!DirectoryReader.indexExists(directory())) {
              throw e;
            }
          }
          return null;
        });
  }

  /** Empties it. */
  synchronized void clear() {
    guarded(
        () -> {
          closeSearchers();
          try (Lock lock = directory().obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory().listAll()) {
              if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory().deleteFile(file);
              }
            }
          }
          return null;
        });
  }

  /** From now on, an empty index in memory. */
  synchronized void moveToMemory() {
    close();
    directory = new ByteBuffersDirectory();
  }

  @Override
  public synchronized void close() {
    guarded(
        () -> {
          closeSearchers();
          if (directory != null) {
            directory.close();
            directory = null;
          }
          return null;
        });
  }

  private synchronized IndexSearcher acquire() throws IOException {
    if (searchers == null) {
      if (!DirectoryReader.indexExists(directory())) {
        write(IndexWriter::commit);
      }
      searchers = new SearcherManager(directory(), null);
    }
    searchers.maybeRefreshBlocking();
    return searchers.acquire();
  }

  private void closeSearchers() throws IOException {
    if (searchers != null) {
      searchers.close();
      searchers = null;
    }
  }

  private Directory directory() throws IOException {
    if (directory == null) {
      directory = FSDirectory.open(folder);
    }
    return directory;
  }

  private IndexWriterConfig config() {
    // One thread, so that the same articles make the same index, and all that is deleted merged
    // away where that is asked for.
    TieredMergePolicy merging = new TieredMergePolicy();
    merging.setForceMergeDeletesPctAllowed(0);
    return new IndexWriterConfig(analyzer)
        .setMergeScheduler(new SerialMergeScheduler())
        .setMergePolicy(merging);
  }

  private static <T> T guarded(Work<T> work) {
    try {
      return work.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (AlreadyClosedException | IllegalArgumentException e) {
      // What Lucene makes of a foreign lock file and of a codec that it does not know.
      throw new UncheckedIOException(new IOException(e));
    }
  }
}

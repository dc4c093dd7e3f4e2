package org.sayso.weave;

import java.util.Collection;
import java.util.List;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.story.Claim;
import org.sayso.model.story.Origin;
import org.sayso.model.story.Story;
import org.sayso.model.story.Weave;
import org.sayso.weave.article.CaseArticle;
import org.sayso.weave.article.CaseArticles;
import org.sayso.weave.claim.ClaimFinder;
import org.sayso.weave.copy.Copy;
import org.sayso.weave.copy.CopyFinder;
import org.sayso.weave.origin.OriginFinder;
import org.sayso.weave.origin.StoryMap;
import org.sayso.weave.story.StoryFinder;
import org.sayso.weave.words.StopWords;

/**
 * Finds what the articles of a case tell together: stories, copies and origins, claims and denials.
 * Stateless and thread-safe after construction; the same articles give the same weave in whatever
 * order they come.
 */
public final class Weaver {
  private final CopyFinder printFinder = CopyFinder.ofPrints();
  private final CopyFinder rewriteFinder = CopyFinder.ofRewrites();
  private final StoryFinder storyFinder = new StoryFinder(StopWords.english());
  private final OriginFinder originFinder = new OriginFinder();
  private final ClaimFinder claimFinder = new ClaimFinder(StopWords.english());

  /**
   * @param linked every article of the case, in any order
   * @param entities of the same case; without them claims rest on words alone
   */
  public Weave weave(Collection<LinkedArticle> linked, Collection<CaseEntity> entities) {
    List<CaseArticle> articles = CaseArticles.of(linked, entities);
    List<Story> stories = storyFinder.find(articles, printFinder.find(articles));
    StoryMap together = new StoryMap(stories);
    List<Copy> copies =
        together.groups(articles).stream().flatMap(g -> rewriteFinder.find(g).stream()).toList();
    List<Origin> origins = originFinder.find(articles, together, copies);
    List<Claim> claims = claimFinder.find(articles, together, origins);
    return new Weave(stories, origins, claims);
  }
}

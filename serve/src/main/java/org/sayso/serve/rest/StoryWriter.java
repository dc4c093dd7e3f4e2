package org.sayso.serve.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sayso.model.article.ArticleId;
import org.sayso.model.story.Story;
import org.sayso.model.story.Weave;

/** Writes the stories of a case, to group a list of its articles by. */
final class StoryWriter {
  private StoryWriter() {}

  /** {@code {"stories": [{"id", "title", "articles": [id…]}]}}, as in the case export. */
  static String stories(Weave weave) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ArrayNode stories = body.putArray("stories");
    weave.stories().forEach(story -> write(story, stories.addObject()));
    return body.toString();
  }

  private static void write(Story story, ObjectNode out) {
    out.put("id", story.id()).put("title", story.title());
    ArrayNode articles = out.putArray("articles");
    story.articles().stream().map(ArticleId::value).forEach(articles::add);
  }
}

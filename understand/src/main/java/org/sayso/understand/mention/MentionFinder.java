package org.sayso.understand.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Schema;
import org.sayso.model.geo.Countries;
import org.sayso.model.text.Span;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.naming.Name;
import org.sayso.understand.naming.NameFinder;
import org.sayso.understand.quotation.Quotations;
import org.sayso.understand.word.Genders;
import org.sayso.understand.word.OfficeWords;
import org.sayso.understand.word.RoleNouns;

/**
 * Finds every mention of an article and what each description and pronoun takes its meaning from.
 * Stateless after construction; safe for any number of threads.
 */
public final class MentionFinder {
  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his", "hers");
  private static final Set<String> IMPERSONAL = Set.of("it", "its", "they", "them", "their");

  private final NameFinder names;
  private final RoleNouns roles;
  private final Genders genders = new Genders();
  private final Antecedents.Words words;

  /** Reads its word lists. */
  public MentionFinder(RoleNouns roles) {
    this.roles = roles;
    this.words = new Antecedents.Words(roles);
    this.names = new NameFinder(Countries.standard(), new OfficeWords(), roles);
  }

  /** The mentions, each resolved where the text leaves one reading. */
  public Mentions find(ParsedArticle article, Quotations quotations) {
    List<Name> named = names.find(article);
    Mentions bare = bare(article, named);
    Scene scene = new Scene(article, quotations, bare);
    People people = new People(named, genders);
    Antecedents antecedents = new Antecedents(scene, people, words);
    return resolved(article, bare, antecedents, new Pronouns(scene, people, antecedents));
  }

  private Mentions bare(ParsedArticle article, List<Name> named) {
    List<Mention> words = new ArrayList<>(named.stream().map(Name::mention).toList());
    Map<Integer, Mention> nominals = new HashMap<>();
    Mentions known = new Mentions(words, Map.of());
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        pronoun(token).ifPresent(words::add);
        nominal(sentence, token, known)
            .filter(m -> known.at(m.span()).isEmpty())
            .ifPresent(m -> nominals.put(token.span().start(), m));
      }
    }
    return new Mentions(words, nominals);
  }

  private static Optional<Mention> pronoun(Token token) {
    Schema schema =
        PERSONAL.contains(token.lower())
            ? Schema.PERSON
            : IMPERSONAL.contains(token.lower()) ? Schema.ORGANIZATION : null;
    return schema == null || !token.tag().startsWith("PRP")
        ? Optional.empty()
        : Optional.of(mention(token.span(), MentionForm.PRONOUN, schema));
  }

  private Optional<Mention> nominal(Sentence sentence, Token token, Mentions known) {
    boolean inName = known.headedBy(sentence, token.index()).isPresent();
    boolean modifies = sentence.tree().isAny(token.index(), "compound", "amod", "flat");
    if (inName || modifies || !token.isNoun()) {
      return Optional.empty();
    }
    return roles
        .find(token)
        .map(
            role ->
                mention(
                    Phrases.words(sentence, token.index()), MentionForm.NOMINAL, role.schema()));
  }

  private static Mentions resolved(
      ParsedArticle article, Mentions bare, Antecedents antecedents, Pronouns pronouns) {
    List<Mention> words = new ArrayList<>();
    Map<Integer, Mention> nominals = new HashMap<>();
    for (int place = 0; place < article.sentences().size(); place++) {
      for (Token token : article.sentences().get(place).tokens()) {
        Sentence sentence = article.sentences().get(place);
        Optional<Mention> mention = bare.headedBy(sentence, token.index());
        if (mention.isEmpty()) {
          continue;
        }
        Mention found = mention.get();
        if (found.form() == MentionForm.NOMINAL) {
          nominals.put(
              token.span().start(), refer(found, antecedents.ofNominal(place, token, found)));
        } else if (found.form() == MentionForm.PRONOUN) {
          words.add(refer(found, pronouns.antecedent(place, token)));
        } else if (found.span().start() == token.span().start()) {
          words.add(found);
        }
      }
    }
    return new Mentions(words, nominals);
  }

  private static Mention refer(Mention mention, Optional<Mention> antecedent) {
    Schema schema = antecedent.map(Mention::schema).orElse(mention.schema());
    return new Mention(mention.span(), mention.form(), schema, antecedent.map(Mention::span));
  }

  private static Mention mention(Span span, MentionForm form, Schema schema) {
    return new Mention(span, form, schema, Optional.empty());
  }
}

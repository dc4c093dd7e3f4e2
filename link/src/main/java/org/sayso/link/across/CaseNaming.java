package org.sayso.link.across;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.finding.Schema;

/** Gives joined members their name, aliases and id. Stateless and thread-safe. */
public final class CaseNaming {
  /** The case entities, in the order of the groups; no two with one id. */
  public List<CaseEntity> entities(List<List<Member>> groups) {
    Set<String> taken = new HashSet<>();
    return groups.stream().map(g -> entity(g, taken)).toList();
  }

  private static CaseEntity entity(List<Member> members, Set<String> taken) {
    Schema schema = mostFrequent(members.stream().map(Member::schema));
    String name = name(members);
    List<String> aliases =
        members.stream()
            .flatMap(m -> Stream.concat(Stream.of(m.name()), m.spellings().stream()))
            .filter(a -> !a.equals(name))
            .toList();
    return new CaseEntity(
        id(schema, key(members, name), members.get(0), taken),
        schema,
        name,
        aliases,
        members.stream().map(Member::id).toList());
  }

  /** The most frequent of the full names; of equally frequent ones the longest. */
  private static String name(List<Member> members) {
    List<Member> full = members.stream().filter(Member::isFull).toList();
    Map<String, Long> counts =
        (full.isEmpty() ? members : full)
            .stream()
                .map(Member::name)
                .collect(
                    Collectors.groupingBy(
                        Function.identity(), TreeMap::new, Collectors.counting()));
    Comparator<String> better =
        Comparator.comparingLong((String n) -> counts.get(n))
            .thenComparingInt(String::length)
            .thenComparing(Comparator.reverseOrder());
    return counts.keySet().stream().max(better).orElseThrow();
  }

  /** The key of the name; with the first member's place where the name is not its own. */
  private static String key(List<Member> members, String name) {
    String own =
        members.stream()
            .filter(m -> m.name().equals(name))
            .flatMap(m -> m.names().stream())
            .map(n -> n.getClass().getSimpleName() + ":" + n.key())
            .min(Comparator.naturalOrder())
            .orElse("");
    return own.isEmpty() ? place(members.get(0)) : own;
  }

  private static String place(Member member) {
    return member.id().article() + "#" + member.id().number();
  }

  private static String id(Schema schema, String key, Member first, Set<String> taken) {
    String id = hash(schema.label() + " " + key);
    // Two namesakes that stay apart have one key; the place of the first member tells them apart.
    String free = taken.contains(id) ? hash(schema.label() + " " + key + " " + place(first)) : id;
    taken.add(free);
    return free;
  }

  private static Schema mostFrequent(Stream<Schema> schemas) {
    Map<Schema, Long> counts =
        schemas.collect(
            Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    long most = counts.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    return counts.keySet().stream().filter(s -> counts.get(s) == most).findFirst().orElseThrow();
  }

  private static String hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return "Q" + HexFormat.of().formatHex(digest, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

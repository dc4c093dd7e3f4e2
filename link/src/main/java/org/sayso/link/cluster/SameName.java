package org.sayso.link.cluster;

import org.sayso.link.name.Name;
import org.sayso.link.name.OrganizationName;

/** "Vučić" and "Vucic", "JK Rowe" and "J. K. Rowe": one key, one bearer. Short names wait. */
final class SameName implements Rule {
  @Override
  public void apply(Clusters clusters) {
    Index index = new Index();
    for (int i = 0; i < clusters.names().size(); i++) {
      Name name = clusters.names().get(i).name();
      if (!name.isShort() && !clusters.isPutOff(i) && !isAnybodys(name)) {
        index.put(name.getClass().getSimpleName() + ":" + clusters.names().get(i).keyOfBearer(), i);
      }
    }
    index.groups().forEach(g -> g.forEach(i -> clusters.join(g.first(), i, "same name")));
  }

  private static boolean isAnybodys(Name name) {
    return name instanceof OrganizationName o
        && o.style() == OrganizationName.Style.GENERIC
        && o.state().isEmpty();
  }
}

package org.sayso.weave;

/** Invented reports that several chapters use. */
final class Texts {
  static final String FERRY_STRIKE =
      "Ferry crews in Port Aldern walked out on Monday over a plan to cut night watches. "
          + "The harbour union said that four hundred sailors had joined the strike. "
          + "Crossings to the islands of Lund and Sella were cancelled until further notice. "
          + "The shipping company Varn Lines called the strike reckless and unlawful. "
          + "Islanders queued for bread at the only bakery that still had flour.";

  static final String FERRY_REACTION =
      "The islands of Lund and Sella woke to an empty sea as the ferry strike in Port Aldern went on. "
          + "Varn Lines offered talks to the harbour union, which wants the night watches back. "
          + "A bakery on Lund has rationed bread. Sailors stood at the gates with torches.";

  static final String BRIDGE =
      "A footbridge over the river Osk fell into the water after a lorry struck its pillar. "
          + "Nobody was hurt. The driver had followed a satellite map into the pedestrian zone of Kelm. "
          + "Engineers will examine the stones before the town decides whether to rebuild the bridge.";

  private Texts() {}
}

package org.sayso.understand.event;

import java.util.Optional;
import org.sayso.model.text.Edtf;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.mention.Mentions;

/**
 * Where a trigger stands.
 *
 * @param published of the article
 * @param dated the time that a line before this sentence gives: "Earlier this month."
 */
record Spot(Sentence sentence, Mentions mentions, Optional<Edtf> published, Optional<Edtf> dated) {}

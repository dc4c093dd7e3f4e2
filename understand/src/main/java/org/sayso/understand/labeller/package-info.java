/**
 * Learned attribution: which words report, and for each of them which words are its source and its
 * content. A small encoder reads a few paragraphs at once and gives every word a vector; one head
 * says of each word whether it reports, a second one, for each such cue, labels the words of its
 * paragraph (Pareti 2016; Newell et al. 2018 for the task, Dozat and Manning 2017 for scoring pairs
 * of words). No parse is needed.
 *
 * <p>The chapters: {@link org.sayso.understand.labeller.Passages} cuts the article, {@link
 * org.sayso.understand.labeller.WordPieces} spells words for the encoder, {@link
 * org.sayso.understand.labeller.Encoder} reads, {@link org.sayso.understand.labeller.Heads} scores,
 * {@link org.sayso.understand.labeller.Labelling} decides, {@link
 * org.sayso.understand.labeller.Labeller} puts them together.
 */
package org.sayso.understand.labeller;

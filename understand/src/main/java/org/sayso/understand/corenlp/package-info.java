/**
 * The language engine on Stanford CoreNLP 4.5: its tokenizer, tagger, lemmas and one name
 * recogniser, called one by one, and its dependency model, read by {@code syntax}. The whole
 * pipeline of that library costs more than ten times as much and brings nothing that Sayso reads:
 * no fine-grained entities, no coreference, no quotation annotator.
 */
package org.sayso.understand.corenlp;

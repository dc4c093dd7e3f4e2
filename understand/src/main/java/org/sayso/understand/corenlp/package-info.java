/**
 * The language engine on Stanford CoreNLP 4.5: its tokenizer, tagger, lemmas, one name recogniser
 * and its dependency parser, called one by one. The whole pipeline of that library costs more than
 * ten times as much and brings nothing that Sayso reads: no fine-grained entities, no coreference,
 * no quotation annotator.
 */
package org.sayso.understand.corenlp;

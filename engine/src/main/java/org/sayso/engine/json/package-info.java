/**
 * What leaves Sayso. {@link org.sayso.engine.json.EvidenceWriter} writes the evidence record of one
 * article ({@code sayso-evidence/1}), {@link org.sayso.engine.json.CaseWriter} the export of a
 * whole case ({@code sayso-case/1}), {@link org.sayso.engine.json.PloverWriter} its events in the
 * records of PLOVER, {@link org.sayso.engine.json.AnswerWriter} the answers to questions put to a
 * case. The first two are promises: fields may be added, none changes its meaning.
 *
 * <p>Offsets leave as Unicode code points. The same values give the same bytes: UTF-8, one fixed
 * order of keys, {@code null} for absent, no character escaped that JSON does not ask for. A lone
 * surrogate, which UTF-8 cannot carry, leaves as U+FFFD, so that no offset shifts.
 */
package org.sayso.engine.json;

/**
 * Lists and knowledge in the forms of FollowTheMoney and OpenSanctions: one entity a line ({@link
 * org.sayso.read.ftm.FtmEntities}), of which the sanctions, papers, offices and ties are entities
 * of their own and are joined to those that they are about; and the simple table of targets ({@link
 * org.sayso.read.ftm.TargetsTable}).
 */
package org.sayso.read.ftm;

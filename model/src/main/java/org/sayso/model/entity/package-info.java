/**
 * Whom the words mean. {@link org.sayso.model.entity.Entity} is one in one article, {@link
 * org.sayso.model.entity.CaseEntity} the same one across all articles of a case. {@link
 * org.sayso.model.entity.LinkedArticle} is an article whose mentions are settled.
 */
package org.sayso.model.entity;

/**
 * GAD-7 and PHQ-8: published questions in the public domain, their published sum and its published name. No diagnosis.
 *
 * <p>Their English wording is the authors' (Spitzer et al. 2006; Kroenke et al. 2009); no permission is required to
 * reproduce, translate, display or distribute them. Other languages have a plain translation of our own, and say so.
 */
@NullMarked
package daybook.app.web.questionnaires;

import org.jspecify.annotations.NullMarked;

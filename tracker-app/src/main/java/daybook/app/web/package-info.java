/**
 * The frame every page stands in. How to add a page, in a folder of its own ({@code web/X}; screens do not know each
 * other):
 *
 * <ol>
 *   <li>{@code @Controller @RequestMapping("/j/{key}") class XPage}, package-private. Handlers take a {@link
 *       daybook.app.web.Desk}: the journal, the time, drafts, the sentence after a save, and the way to other pages.
 *   <li>GET: {@code desk.form("x", model, XForm::empty); return "x/page";} A form is a record of Strings and lists of
 *       Strings, so that binding cannot fail; only its {@code toCommand} parses.
 *   <li>POST: {@code @Valid @ModelAttribute("x") XForm form, BindingResult errors}. With errors: {@code return
 *       desk.refused(errors, "x-path")}: a redirect, the draft stays in memory. Else {@code desk.send(command)}, an {@link
 *       daybook.app.web.Sent}: on Saved {@code desk.done("x"); desk.say(sentence, entryIds, "x-path"); return desk.to("x-path")}; on Not {@code
 *       errors.reject(not.message())} and as above.
 *   <li>Template {@code templates/x/page.html}: {@code <html th:replace="~{layout :: page('x', ~{::title}, ~{::main})}">},
 *       or {@code cols('x', ~{::title}, ~{::main}, ~{::aside})} with an {@code <aside class="aside">}. Its {@code <main id="main" tabindex="-1">} asks one
 *       question in one h1. The first argument is the navigation entry: log, timeline, trends, report, evening, boundaries,
 *       help, settings, more.
 *   <li>Links: {@code th:href="${frame.base + 'days/2026-11'}"}. Forms: {@code <form method="post"
 *       th:action="${frame.base + 'x'}" autocomplete="off" spellcheck="false">}; {@code th:action} adds the form token.
 *   <li>Parts, in {@code templates/part.html}: felt scale, seg, chips, error beside a field, list of errors, save bar with
 *       the saved sentence and Undo, icons.
 *   <li>Words: {@code messages/X_en.properties} and {@code messages/X_de.properties}, found by themselves, keys beginning
 *       with {@code x.}; words of the domain are in {@code words_*}. Always ’, never '.
 *   <li>No inline style or script, no web storage, no word of anybody's in a path or title.
 * </ol>
 */
@NullMarked
package daybook.app.web;

import org.jspecify.annotations.NullMarked;

package daybook.app.guide;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page itself, as Markdown. */
final class GuidePage {
    private static final String HEAD = """
            # What you can log
            Written from the code by a test; see `WhatYouCanLogTest`. A field that is left out was not said; it is never zero. Every entry also has an id, the moment with its offset and zone, the calendar day it belongs to, when it was written, and, where you like, a person and a note. Every entry is told on the days page, can be corrected and taken back there, and is in the export.

            """;

    private GuidePage() {}

    static String of(List<KindPlace> kinds, List<Trackable> things) {
        return HEAD
                + "## Every kind\n"
                + kinds.stream().map(kind -> kind(kind, things)).collect(Collectors.joining("\n"))
                + "\n## Kept beside the entries\n| what | field | takes |\n|---|---|---|\n"
                + Kinds.LISTS.entrySet().stream()
                        .flatMap(list -> rows(list.getKey(), list.getValue()))
                        .collect(Collectors.joining())
                + "\n## From a tap to a number\n| what people ask to keep | logged with | shown in |\n|---|---|---|\n"
                + things.stream().map(GuidePage::thing).collect(Collectors.joining());
    }

    private static String kind(KindPlace kind, List<Trackable> things) {
        StringBuilder text = new StringBuilder("### " + kind.code() + "\nLogged on ")
                .append(quoted(kind.pages()))
                .append(kind.commands().isEmpty() ? "" : ", by the command " + quoted(kind.commands()))
                .append(". Shows up on `days`")
                .append(counted(kind.code(), things))
                .append(".\n");
        var fields = Kinds.fields(Kinds.kind(kind.code()));
        if (!fields.isEmpty()) {
            text.append("\n| field | takes |\n|---|---|\n");
            fields.forEach((name, takes) ->
                    text.append("| ").append(name).append(" | ").append(takes).append(" |\n"));
        }
        return text.toString();
    }

    private static String counted(String code, List<Trackable> things) {
        List<String> facts = things.stream()
                .filter(thing -> thing.logged().stream().anyMatch(field -> (field + ".").startsWith(code + ".")))
                .flatMap(thing -> thing.facts().stream())
                .distinct()
                .sorted()
                .toList();
        return facts.isEmpty() ? "" : "; in the facts as " + quoted(facts);
    }

    private static Stream<String> rows(String what, Class<?> list) {
        return Kinds.fields(list).entrySet().stream()
                .map(field -> "| " + what + " | " + field.getKey() + " | " + field.getValue() + " |\n");
    }

    private static String thing(Trackable thing) {
        String shown = Stream.concat(
                        thing.facts().stream().map(key -> "facts `" + key + "`"),
                        thing.pages().stream().map(page -> "page `" + page + "`"))
                .collect(Collectors.joining(", "));
        return "| " + thing.thing() + " | " + quoted(thing.logged()) + " | " + shown + " |\n";
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }
}

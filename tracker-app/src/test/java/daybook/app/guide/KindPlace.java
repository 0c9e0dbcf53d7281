package daybook.app.guide;

import java.util.List;

/** @param code of a kind of entry; @param pages where it is logged; @param commands that log it */
record KindPlace(String code, List<String> pages, List<String> commands) {
    static final List<KindPlace> ALL = List.of(
            new KindPlace("interaction", List.of("."), List.of("log")),
            new KindPlace("boundary-test", List.of("."), List.of("log")),
            new KindPlace("check-in", List.of("morning", "noon", "evening"), List.of("day")),
            new KindPlace("quiet-day", List.of("."), List.of("day")),
            new KindPlace("step-away", List.of("away"), List.of("away")),
            new KindPlace("return", List.of("back/{id}"), List.of("back")),
            new KindPlace("practice", List.of("steps"), List.of()),
            new KindPlace("support-contact", List.of("steps"), List.of("support")),
            new KindPlace("small-win", List.of("steps"), List.of()),
            new KindPlace("urge", List.of("steps"), List.of()),
            new KindPlace("fact-and-feeling", List.of("check"), List.of()),
            new KindPlace("unsent-letter", List.of("letter"), List.of()),
            new KindPlace("weekly-check-in", List.of("week/{week}"), List.of("week")),
            new KindPlace("monthly-check-in", List.of("month/{month}"), List.of()),
            new KindPlace("questionnaire", List.of("questions/{number}"), List.of()));
}

package daybook.app.line;

import daybook.app.transfer.FeltText;
import daybook.core.word.BodySign;
import daybook.core.word.Channel;
import daybook.core.word.Coded;
import daybook.core.word.ContextChip;
import daybook.core.word.Eggshells;
import daybook.core.word.Felt;
import daybook.core.word.FollowThrough;
import daybook.core.word.HealthySign;
import daybook.core.word.MyAct;
import daybook.core.word.Pressure;
import daybook.core.word.RedFlag;
import daybook.core.word.Settled;
import daybook.core.word.Sign;
import daybook.core.word.StuckThought;
import daybook.core.word.TheirAct;
import daybook.core.word.WithdrawalSign;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of one {@code log}, in any order: each is taken or is a slip, none is dropped. */
final class LogWords {
    private static final Map<String, Felt> FEELINGS = Vocabulary.of(Felt.class);
    private static final Map<String, Channel> CHANNELS = Vocabulary.of(Channel.class);
    private static final Map<String, Coded> CHIPS = chips();
    private static final List<String> PLAIN = List.of("quiet", "hard", "dreaded");
    private static final List<String> KEYS = List.of("b:", "they:", "then:", "before:", "settled:", "pressure:", "at:");

    @Nullable
    Felt felt;

    @Nullable
    Felt before;

    @Nullable
    Eggshells eggshells;

    @Nullable
    Channel channel;

    @Nullable
    Settled settled;

    @Nullable
    String alias;

    @Nullable
    String boundary;

    @Nullable
    MyAct mine;

    @Nullable
    TheirAct theirs;

    @Nullable
    FollowThrough then;

    @Nullable
    String at;

    boolean quiet;
    boolean hard;
    boolean dreaded;
    final Set<Pressure> pressure = EnumSet.noneOf(Pressure.class);
    final List<Coded> chips = new ArrayList<>();
    private final Taken taken = new Taken();

    /** @param at when, where it was said apart from the words */
    static LogWords of(List<String> words, @Nullable String at) {
        LogWords log = new LogWords();
        if (at != null) {
            log.take("at:" + at);
        }
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--at") && i + 1 < words.size()) {
                log.take("at:" + words.get(++i));
            } else {
                log.take(word.equals("--hard") ? "hard" : word);
            }
        }
        return log;
    }

    List<Slip> slips() {
        return taken.slips();
    }

    /** What happens first with a boundary's act is that somebody was met: such words make a contact of it. */
    boolean contact() {
        return met() || (boundary == null && !quiet);
    }

    /** Somebody was met, and nothing is said of it: such a contact would count and tell nothing. */
    boolean wordless() {
        return contact() && !met();
    }

    private boolean met() {
        return felt != null
                || before != null
                || eggshells != null
                || channel != null
                || settled != null
                || hard
                || dreaded
                || !chips.isEmpty();
    }

    private void take(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        Optional<Felt> feeling = FeltText.of(word);
        if (feeling.isPresent()) {
            taken.once("felt", typed, () -> felt = feeling.get());
        } else if (word.matches("e[0-3]")) {
            taken.once(
                    "e",
                    typed,
                    () -> eggshells = Eggshells.ofLevel(word.charAt(1) - '0').orElseThrow());
        } else if (typed.startsWith("@") && typed.length() > 1) {
            taken.once("@", typed, () -> alias = typed.substring(1).strip());
        } else if (CHANNELS.containsKey(word)) {
            taken.once("channel", typed, () -> channel = CHANNELS.get(word));
        } else if (word.startsWith("+")) {
            taken.coded(CHIPS, word.substring(1), typed, chips::add);
        } else if (PLAIN.contains(word)) {
            plain(word);
        } else if (word.indexOf(':') > 0) {
            keyed(typed, word.substring(0, word.indexOf(':') + 1), typed.substring(word.indexOf(':') + 1));
        } else {
            taken.unknown(typed, word, all());
        }
    }

    private void plain(String word) {
        quiet |= word.equals("quiet");
        hard |= word.equals("hard");
        dreaded |= word.equals("dreaded");
    }

    private void keyed(String typed, String key, String value) {
        String word = value.toLowerCase(Locale.ROOT);
        switch (key) {
            case "b:" -> taken.once(key, typed, () -> act(typed, value));
            case "they:" ->
                taken.once(key, typed, () -> taken.coded(Vocabulary.THEIRS, word, typed, act -> theirs = act));
            case "then:" -> taken.once(key, typed, () -> taken.coded(Vocabulary.THEN, word, typed, act -> then = act));
            case "before:" -> taken.once(key, typed, () -> before(word, typed));
            case "settled:" ->
                taken.once(
                        key,
                        typed,
                        () -> taken.coded(Vocabulary.of(Settled.class), word, typed, when -> settled = when));
            case "at:" -> taken.once(key, typed, () -> at = value);
            case "pressure:" -> {
                for (String from : word.split(",", -1)) {
                    taken.coded(Vocabulary.of(Pressure.class), from, typed, pressure::add);
                }
            }
            default -> taken.unknown(typed, key, KEYS.stream());
        }
    }

    private void act(String typed, String value) {
        int at = value.lastIndexOf('=');
        if (at < 1) {
            taken.slip(Slip.of("log.act-missing", typed));
            return;
        }
        boundary = value.substring(0, at);
        taken.coded(Vocabulary.MINE, value.substring(at + 1).toLowerCase(Locale.ROOT), typed, act -> mine = act);
    }

    private void before(String word, String typed) {
        Optional<Felt> number = FeltText.of(word);
        number.ifPresent(feeling -> before = feeling);
        if (number.isEmpty()) {
            taken.coded(FEELINGS, word, typed, feeling -> before = feeling);
        }
    }

    private static Stream<String> all() {
        return Stream.of(
                        FEELINGS.keySet().stream(),
                        CHANNELS.keySet().stream(),
                        PLAIN.stream(),
                        CHIPS.keySet().stream().map(chip -> "+" + chip))
                .flatMap(words -> words);
    }

    /** Of a word that two lists have, the earlier list's is meant. */
    private static Map<String, Coded> chips() {
        Map<String, Coded> all = new LinkedHashMap<>();
        List.of(
                        HealthySign.values(),
                        Sign.values(),
                        BodySign.values(),
                        WithdrawalSign.values(),
                        StuckThought.values(),
                        ContextChip.values(),
                        RedFlag.values())
                .forEach(list -> {
                    for (Coded chip : list) {
                        all.putIfAbsent(chip.code(), chip);
                    }
                });
        return all;
    }
}

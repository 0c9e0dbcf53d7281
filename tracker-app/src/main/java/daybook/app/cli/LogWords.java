package daybook.app.cli;

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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
    final List<Slip> slips = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    static LogWords of(List<String> words) {
        LogWords log = new LogWords();
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

    /** What happens first with a boundary's act is that somebody was met: such words make a contact of it. */
    boolean contact() {
        return felt != null
                || before != null
                || eggshells != null
                || channel != null
                || settled != null
                || hard
                || dreaded
                || !chips.isEmpty()
                || (boundary == null && !quiet);
    }

    private void take(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        Optional<Felt> feeling = FeltText.of(word);
        if (feeling.isPresent()) {
            once("felt", typed, () -> felt = feeling.get());
        } else if (word.matches("e[0-3]")) {
            once(
                    "e",
                    typed,
                    () -> eggshells = Eggshells.ofLevel(word.charAt(1) - '0').orElseThrow());
        } else if (typed.startsWith("@") && typed.length() > 1) {
            once("@", typed, () -> alias = typed.substring(1).strip());
        } else if (CHANNELS.containsKey(word)) {
            once("channel", typed, () -> channel = CHANNELS.get(word));
        } else if (word.startsWith("+")) {
            coded(CHIPS, word.substring(1), typed, chips::add);
        } else if (PLAIN.contains(word)) {
            plain(word);
        } else if (word.indexOf(':') > 0) {
            keyed(typed, word.substring(0, word.indexOf(':') + 1), typed.substring(word.indexOf(':') + 1));
        } else {
            slips.add(new Slip("log.unknown", typed, Vocabulary.near(word, all())));
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
            case "b:" -> once(key, typed, () -> act(typed, value));
            case "they:" -> once(key, typed, () -> coded(Vocabulary.THEIRS, word, typed, act -> theirs = act));
            case "then:" -> once(key, typed, () -> coded(Vocabulary.THEN, word, typed, act -> then = act));
            case "before:" -> once(key, typed, () -> before(word, typed));
            case "settled:" ->
                once(key, typed, () -> coded(Vocabulary.of(Settled.class), word, typed, when -> settled = when));
            case "at:" -> once(key, typed, () -> at = value);
            case "pressure:" -> {
                for (String from : word.split(",", -1)) {
                    coded(Vocabulary.of(Pressure.class), from, typed, pressure::add);
                }
            }
            default -> slips.add(new Slip("log.unknown", typed, Vocabulary.near(key, KEYS.stream())));
        }
    }

    private void act(String typed, String value) {
        int at = value.lastIndexOf('=');
        if (at < 1) {
            slips.add(Slip.of("log.act-missing", typed));
            return;
        }
        boundary = value.substring(0, at);
        coded(Vocabulary.MINE, value.substring(at + 1).toLowerCase(Locale.ROOT), typed, act -> mine = act);
    }

    private void before(String word, String typed) {
        Optional<Felt> number = FeltText.of(word);
        number.ifPresent(feeling -> before = feeling);
        if (number.isEmpty()) {
            coded(FEELINGS, word, typed, feeling -> before = feeling);
        }
    }

    private <E> void coded(Map<String, E> words, String word, String typed, Consumer<E> taken) {
        Optional<E> meant = Vocabulary.word(words, word);
        meant.ifPresent(taken);
        if (meant.isEmpty()) {
            String head = typed.substring(0, typed.length() - word.length());
            List<String> near = Vocabulary.near(word, words.keySet().stream());
            slips.add(new Slip(
                    "log.unknown", typed, near.stream().map(head::concat).toList()));
        }
    }

    private void once(String what, String typed, Runnable take) {
        if (said.add(what)) {
            take.run();
        } else {
            slips.add(Slip.of("log.twice", typed));
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

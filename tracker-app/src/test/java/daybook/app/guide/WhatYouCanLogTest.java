package daybook.app.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/what-you-can-log.md says what the code can. {@code -Dgolden.write=true} writes it anew. */
class WhatYouCanLogTest {
    private static final Path PAGE = Path.of("..", "docs", "what-you-can-log.md");
    private static final Path FACTS = Path.of("src", "test", "resources", "facts", "2026-10.json");
    private static final Places PLACES = Places.ofTheCode();

    @Test
    void the_page_is_what_the_code_says() throws IOException {
        String written = GuidePage.of(KindPlace.ALL, Trackables.ALL);

        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(PAGE, written);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(written);
    }

    @Test
    void every_kind_of_entry_has_a_place_to_log_it() {
        assertThat(KindPlace.ALL.stream().map(KindPlace::code)).containsExactlyInAnyOrderElementsOf(Kinds.codes());
    }

    @Test
    void every_place_is_there() {
        assertThat(KindPlace.ALL.stream().flatMap(kind -> kind.pages().stream()))
                .isSubsetOf(PLACES.pages());
        assertThat(KindPlace.ALL.stream().flatMap(kind -> kind.commands().stream()))
                .isSubsetOf(PLACES.commands());
    }

    @Test
    void everything_worth_tracking_is_logged_with_fields_that_exist() {
        assertThat(Trackables.ALL.stream().flatMap(each -> each.logged().stream()))
                .isSubsetOf(Kinds.allFields());
    }

    @Test
    void everything_worth_tracking_reaches_a_number_or_a_page() throws IOException {
        TreeSet<String> keys = new TreeSet<>();
        collect("", new ObjectMapper().readTree(Files.readString(FACTS)), keys);

        assertThat(Trackables.ALL)
                .allSatisfy(each -> assertThat(Stream.concat(each.facts().stream(), each.pages().stream()))
                        .isNotEmpty());
        assertThat(Trackables.ALL.stream().flatMap(each -> each.facts().stream()))
                .isSubsetOf(keys);
        assertThat(Trackables.ALL.stream().flatMap(each -> each.pages().stream()))
                .isSubsetOf(PLACES.pages());
    }

    @Test
    void no_field_of_an_entry_is_forgotten() {
        List<String> named =
                Trackables.ALL.stream().flatMap(each -> each.logged().stream()).toList();

        assertThat(Kinds.entryFields().stream().filter(field -> !named.contains(field)))
                .as("fields that feed nothing on the page; name them under what they are for")
                .isEmpty();
    }

    /** The control: a made-up field, key and page are found out by the same sets. */
    @Test
    void what_does_not_exist_would_be_found_out() {
        assertThat(Kinds.allFields()).contains("interaction.after").doesNotContain("interaction.mood");
        assertThat(PLACES.pages()).contains("days", ".").doesNotContain("mood");
        assertThat(PLACES.commands()).contains("log").doesNotContain("mood");
    }

    private static void collect(String path, JsonNode node, TreeSet<String> keys) {
        node.properties().forEach(field -> {
            String key = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            keys.add(key);
            collect(key, field.getValue(), keys);
        });
    }
}

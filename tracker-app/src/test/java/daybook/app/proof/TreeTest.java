package daybook.app.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TreeTest {
    /** The eight leaves that certificate transparency logs are tested with. */
    private static final List<String> PUBLIC =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final String JOURNAL = "000102030405060708090a0b0c0d0e0f";

    private static Tree ofPublic() {
        Tree tree = new Tree();
        PUBLIC.forEach(leaf -> tree.append(Tree.leaf(new byte[0], HexFormat.of().parseHex(leaf))));
        return tree;
    }

    @Test
    void the_public_vector_of_eight_leaves() {
        assertEquals(
                "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
                TreeHead.of(JOURNAL, ofPublic()).root());
    }

    @Test
    void an_empty_tree_is_the_hash_of_nothing() {
        assertEquals(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                TreeHead.of(JOURNAL, new Tree()).root());
    }

    @Test
    void a_head_on_paper() {
        assertEquals(
                "BQ4X-MYD7-0SCT-KBAN-KJVG-3QPS-MANS-V0HT",
                String.join("-", TreeHead.of(JOURNAL, ofPublic()).groups()));
    }

    @Test
    void a_head_as_three_lines() {
        TreeHead head = TreeHead.of(JOURNAL, ofPublic());
        assertEquals(
                "daybook/000102030405060708090a0b0c0d0e0f\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n",
                head.text());
        assertEquals(Optional.of(head), TreeHead.parse(head.text()));
        assertEquals(Optional.of(head), GivenHead.parse("  " + head.text().replace("\n", "\r\n") + "\n"));
    }

    @Test
    void what_a_page_printed_is_a_head_too() {
        TreeHead head = TreeHead.of(JOURNAL, ofPublic());
        for (String typed : List.of(
                "8 BQ4X-MYD7-0SCT-KBAN-KJVG-3QPS-MANS-V0HT",
                "8: bq4x myd7 osct kban kjvg 3qps mans voht ",
                "8\nBQ4X-MYD7-0SCT-KBAN-\nKJVG-3QPS-MANS-V0HT")) {
            GivenHead paper = GivenHead.parse(typed).orElseThrow();
            assertEquals(8, paper.n());
            assertTrue(paper.matches(head.rootBytes()), typed);
        }
        GivenHead other =
                GivenHead.parse("8 BQ4X-MYD7-0SCT-KBAN-KJVG-3QPS-MANS-V0HV").orElseThrow();
        assertFalse(other.matches(head.rootBytes()));
    }

    @Test
    void what_is_no_head_is_none() {
        String text = TreeHead.of(JOURNAL, ofPublic()).text();
        for (String no : List.of(
                "",
                "8",
                text.replace("daybook/", "journal/"),
                text.replace("\n8\n", "\n08\n"),
                text.replace("\n8\n", "\n-8\n"),
                text.replace("\n8\n", "\n99999999999999999999\n"),
                text.replace("Qyg=", "Qyh="),
                text.replace("XcnaeacG", ""),
                "8 BQ4X-MYD7-0SCT-KBAN-KJVG-3QPS-MANS",
                "8 UQ4X-MYD7-0SCT-KBAN-KJVG-3QPS-MANS-V0HT")) {
            assertEquals(Optional.empty(), GivenHead.parse(no), no);
        }
    }

    @Test
    void a_copy_grows_alone() {
        Tree tree = ofPublic();
        byte[] before = tree.root();
        tree.copy().append(new byte[32]);
        assertArrayEquals(before, tree.root());
        assertEquals(8, tree.size());
    }
}

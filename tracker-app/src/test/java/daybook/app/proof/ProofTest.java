package daybook.app.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProofTest {
    private static final String JOURNAL = "000102030405060708090a0b0c0d0e0f";
    private static final int MOST = 64;

    private static Leaves leaves(int n) {
        return new Leaves(
                JOURNAL,
                IntStream.range(0, n)
                        .mapToObj(i -> Tree.leaf(new byte[0], new byte[] {(byte) i}))
                        .toList());
    }

    private static List<Proof> allOf(int n) {
        Leaves leaves = leaves(n);
        List<Proof> proofs = new ArrayList<>();
        IntStream.range(0, n).mapToObj(leaves::inclusion).forEach(proofs::add);
        IntStream.rangeClosed(1, n).mapToObj(leaves::consistencyWith).forEach(proofs::add);
        return proofs;
    }

    @Test
    void every_proof_of_every_tree_holds() {
        List<Proof> proofs = IntStream.rangeClosed(1, MOST)
                .boxed()
                .flatMap(n -> allOf(n).stream())
                .toList();
        assertEquals(4_160, proofs.size());
        assertTrue(proofs.stream().allMatch(Proof::holds));
    }

    @Test
    void a_tree_begins_with_nothing() {
        assertTrue(leaves(5).consistencyWith(0).holds());
        assertTrue(leaves(0).consistencyWith(0).holds());
    }

    @Test
    void an_inclusion_elsewhere_does_not_hold() {
        for (int n = 1; n <= 20; n++) {
            for (Proof proof : allOf(n)) {
                if (proof instanceof Proof.Inclusion in) {
                    for (int other = -1; other <= n; other++) {
                        boolean holds = new Proof.Inclusion(other, in.leaf(), in.path(), in.head()).holds();
                        assertEquals(other == in.index(), holds);
                    }
                }
            }
        }
    }

    @Test
    void a_proof_with_one_digit_changed_does_not_hold() {
        Random random = new Random(5);
        for (Proof proof : allOf(37)) {
            for (int i = 0; i < 20; i++) {
                assertFalse(altered(proof, random).holds());
            }
        }
    }

    private static Proof altered(Proof proof, Random random) {
        return switch (proof) {
            case Proof.Inclusion in -> {
                List<String> hashes =
                        altered(with(in.leaf(), in.path(), in.head().root()), random);
                yield new Proof.Inclusion(
                        in.index(), hashes.getFirst(), hashes.subList(1, hashes.size() - 1), head(in, hashes));
            }
            case Proof.Consistency same -> {
                List<String> hashes =
                        altered(with(same.root(), same.path(), same.head().root()), random);
                yield new Proof.Consistency(
                        same.n(), hashes.getFirst(), hashes.subList(1, hashes.size() - 1), head(same, hashes));
            }
        };
    }

    private static TreeHead head(Proof proof, List<String> hashes) {
        return new TreeHead(JOURNAL, proof.head().n(), hashes.getLast());
    }

    private static List<String> with(String first, List<String> between, String last) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(between);
        all.add(last);
        return all;
    }

    private static List<String> altered(List<String> hashes, Random random) {
        int at = random.nextInt(hashes.size());
        char[] digits = hashes.get(at).toCharArray();
        int digit = random.nextInt(digits.length);
        digits[digit] = digits[digit] == 'a' ? 'b' : 'a';
        List<String> altered = new ArrayList<>(hashes);
        altered.set(at, new String(digits));
        return altered;
    }

    @Test
    void a_hash_more_or_less_and_it_does_not_hold() {
        for (Proof proof : allOf(21)) {
            if (proof instanceof Proof.Inclusion in) {
                List<String> longer = new ArrayList<>(in.path());
                longer.add(in.leaf());
                assertFalse(new Proof.Inclusion(in.index(), in.leaf(), longer, in.head()).holds());
                List<String> shorter = in.path().subList(0, in.path().size() - 1);
                assertFalse(new Proof.Inclusion(in.index(), in.leaf(), shorter, in.head()).holds());
            }
        }
    }

    @Test
    void history_that_was_rewritten_is_not_consistent() {
        TreeHead given = leaves(9).head();
        List<byte[]> rewritten = new ArrayList<>(IntStream.range(0, 20)
                .mapToObj(i -> Tree.leaf(new byte[0], new byte[] {(byte) i}))
                .toList());
        rewritten.set(3, Tree.leaf(new byte[0], new byte[] {99}));
        Proof.Consistency proof = new Leaves(JOURNAL, rewritten).consistencyWith(9);
        assertTrue(proof.holds());
        assertFalse(new Proof.Consistency(9, given.root(), proof.path(), proof.head()).holds());
    }

    @Test
    void a_proof_is_read_back_from_its_file() {
        for (Proof proof : allOf(13)) {
            assertEquals(Optional.of(proof), Proof.parse(proof.text()));
        }
    }

    @Test
    void a_file_is_laid_out_as_described() {
        assertEquals(
                """
                daybook/consistency@v1
                old 1 bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=

                daybook/000102030405060708090a0b0c0d0e0f
                1
                bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=
                """,
                new Leaves(JOURNAL, List.of(Tree.leaf(new byte[0], new byte[0])))
                        .consistencyWith(1)
                        .text());
        String[] lines = leaves(2).inclusion(1).text().split("\n", -1);
        assertEquals("daybook/inclusion@v1", lines[0]);
        assertEquals("index 1", lines[1]);
        assertEquals("", lines[4]);
        assertEquals("daybook/" + JOURNAL, lines[5]);
    }

    @Test
    void nothing_anybody_writes_in_a_file_makes_it_fall_over() {
        Random random = new Random(7);
        String good = leaves(13).inclusion(4).text();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(good);
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.setCharAt(at, (char) random.nextInt(128));
                    default -> text.insert(at, "\n");
                }
            }
            Proof.parse(text.toString())
                    .ifPresent(proof -> assertEquals(
                            proof.equals(leaves(13).inclusion(4)),
                            proof.holds() && proof.head().equals(leaves(13).head())));
        }
    }
}

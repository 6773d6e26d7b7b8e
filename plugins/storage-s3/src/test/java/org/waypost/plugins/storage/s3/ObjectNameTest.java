package org.waypost.plugins.storage.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waypost.spi.storage.BlobKey;

class ObjectNameTest {
    private static final String TROUBLE = "\u0000\u001f !+,-./019:@AZ[_`ayz{~\u007fé\uFFFD\uD83D\uDCEC";

    @ParameterizedTest
    @CsvSource({
        "mail/2026-11/0a1b.page-2, mail/2026-11/0a1b.page-2!",
        "A/b c, _41/b!20c!",
        "zip, z7aip!",
        "a//b, a/.0b!",
        "a///, a/.0/!",
        "/a, .0a!",
        "a/../b, a/.-./b!",
        "é, zc3za9!",
    })
    void writes_names_that_people_can_read(String key, String name) {
        assertThat(ObjectName.of(new BlobKey(key)).value()).isEqualTo(name);
        assertThat(new ObjectName(name).key()).contains(key);
    }

    @Test
    void gives_back_every_key_and_keeps_their_order() {
        List<String> keys = randomKeys();
        List<String> byBytes = keys.stream()
                .sorted((a, b) -> Arrays.compareUnsigned(bytes(a), bytes(b)))
                .toList();
        List<String> byName = keys.stream()
                .map(ObjectName::escapedKey)
                .sorted()
                .map(name -> new ObjectName(name).key().orElseThrow())
                .toList();
        assertThat(byName).isEqualTo(byBytes);
    }

    @Test
    void begins_the_names_of_keys_with_a_prefix_and_of_no_others_as_it_begins_that_prefix() {
        List<String> keys = randomKeys();
        for (String prefix : keys.subList(0, 200)) {
            String begin = ObjectName.ofPrefix(prefix);
            assertThat(keys)
                    .allSatisfy(key -> assertThat(ObjectName.escapedKey(key).startsWith(begin))
                            .isEqualTo(key.startsWith(prefix)));
        }
    }

    @Test
    void leaves_no_segment_that_a_server_could_take_for_something_else() {
        assertThat(randomKeys()).allSatisfy(key -> {
            String name = ObjectName.escapedKey(key);
            assertThat(name).matches("[!./0-9_a-z-]+");
            assertThat(Stream.of(name.split("/", -1))).doesNotContain("", ".", "..");
        });
    }

    @Test
    void keeps_names_short_and_different_when_keys_are_long() {
        List<ObjectName> names = Stream.of("X".repeat(1024), "X".repeat(1023), "é".repeat(512), "é".repeat(511))
                .map(key -> ObjectName.of(new BlobKey(key)))
                .toList();
        assertThat(names).doesNotHaveDuplicates().allSatisfy(name -> {
            assertThat(name.isCut()).isTrue();
            assertThat(name.value()).hasSize(ObjectName.WHOLE + 64);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A!", "!", "", "a//b!", "./a!", "!2!", "a b!", "_gg!", "z61!", "ü!", "zff!", "/!"})
    void takes_no_name_for_a_key_that_it_would_not_have_written(String name) {
        assertThat(new ObjectName(name).key()).isEmpty();
    }

    private static List<String> randomKeys() {
        Random random = new Random(1);
        int[] characters = TROUBLE.codePoints().toArray();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            StringBuilder key = new StringBuilder();
            for (int length = 1 + random.nextInt(5); length > 0; length--) {
                key.appendCodePoint(characters[random.nextInt(characters.length)]);
            }
            keys.add(key.toString());
        }
        return keys.stream().distinct().toList();
    }

    private static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }
}

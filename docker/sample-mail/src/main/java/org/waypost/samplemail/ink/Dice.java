package org.waypost.samplemail.ink;

import java.util.List;
import java.util.Random;

/** Every chance in a picture comes from here, so that one seed gives one picture. Not for several threads at once. */
public final class Dice {
    private final Random random;

    private Dice(long seed) {
        this.random = new Random(seed);
    }

    /** Dice that fall the same way for the same numbers in the same order. */
    public static Dice of(long... seeds) {
        long mixed = 0x9E3779B97F4A7C15L;
        for (long seed : seeds) {
            mixed = mix(mixed ^ mix(seed + 0x632BE59BD9B4E019L));
        }
        return new Dice(mixed);
    }

    // SplitMix64's finisher: neighbouring seeds must not give neighbouring pictures
    private static long mix(long bits) {
        long a = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }

    /** A number from {@code low} up to, without, {@code high}. */
    public double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    /** A whole number, both ends included. */
    public int whole(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** Around zero; two thirds lie within {@code spread}, none beyond three times it. */
    public double bell(double spread) {
        return Math.max(-3, Math.min(3, random.nextGaussian())) * spread;
    }

    /** True that often: 0 never, 1 always. */
    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** One of them, each as likely as the other. */
    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** So many decimal digits, the first never zero. */
    public String digits(int count) {
        StringBuilder digits = new StringBuilder(count).append(whole(1, 9));
        while (digits.length() < count) {
            digits.append(whole(0, 9));
        }
        return digits.toString();
    }

    /** New dice decided by these: what is drawn with them does not move what is drawn afterwards. */
    public Dice fork() {
        return of(random.nextLong());
    }
}

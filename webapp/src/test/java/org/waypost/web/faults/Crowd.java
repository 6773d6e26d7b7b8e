package org.waypost.web.faults;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.waypost.web.isolation.client.Caller;
import org.waypost.web.isolation.client.House;

/** Who stands around the counter: fewer pieces than people, so that they get into each other's way. */
final class Crowd {
    private static final int TRIES = 200;

    private final List<Caller> clerks;
    private final Caller renter;
    private final Answers answers;
    private final List<Seat> seats;
    private final int requests;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger tries = new AtomicInteger();

    Crowd(House house, Answers answers, int requests, int clients) {
        this.clerks = List.of(house.program(), house.clerk());
        this.renter = house.renter();
        this.answers = answers;
        this.requests = requests;
        Pieces pieces = new Pieces(house.program());
        this.seats = Stream.generate(() -> new Seat(pieces)).limit(clients / 2).toList();
    }

    /** One of them, who works until all is done. */
    Runnable client(long seed) {
        return () -> {
            Random random = new Random(seed);
            ExecutorService twin = Executors.newSingleThreadExecutor();
            Writes writes = new Writes(answers, random, twin);
            Deeds deeds = new Deeds(renter, clerks.get(random.nextInt(clerks.size())), writes, answers);
            try {
                while (!isOver()) {
                    act(seats.get(random.nextInt(seats.size())), deeds, random);
                }
            } finally {
                twin.shutdownNow();
            }
        };
    }

    private void act(Seat seat, Deeds deeds, Random random) {
        Errand errand = seat.errand();
        if (errand != null) {
            deeds.step(seat, errand, random);
        } else if (asked.get() < requests && deeds.ask(seat, random)) {
            asked.incrementAndGet();
        }
    }

    private boolean isOver() {
        if (tries.incrementAndGet() > requests * TRIES) {
            answers.complain("after " + requests * TRIES + " tries there are requests that do not end");
            return true;
        }
        return asked.get() >= requests && seats.stream().allMatch(Seat::isFree);
    }
}

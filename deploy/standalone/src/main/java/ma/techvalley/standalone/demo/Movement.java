package ma.techvalley.standalone.demo;

/** People who joined and left a site during a month, and trainees there at its end. */
record Movement(int hires, int departures, int trainees) {
    /** Departures at the usual rate or as many as the site shrank by, and hires that make up for both. */
    static Movement between(int before, int after, Dice dice) {
        int usual = (int) (before * dice.between(0.008, 0.035));
        int departures = Math.min(before, Math.max(usual, before - after));
        return new Movement(after - before + departures, departures, (int) (after * dice.between(0.0, 0.06)));
    }
}

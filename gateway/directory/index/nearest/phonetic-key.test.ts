import { expect, test } from "vitest";

import { fold } from "#shared/text/fold.ts";

import { soundOf } from "./phonetic-key.ts";

test.each([
  ["Meier", "Maier", "Meyer", "Mayer", "Mayr", "Majer"],
  ["Schmidt", "Schmitt", "Schmid", "Shmidt", "Schmit", "Smith", "Smid"],
  ["Müller", "Mueller", "Muller", "Müler", "Möller", "Miller"],
  ["Pritchett", "Prichett", "Prichet"],
  ["Becker", "Bäcker", "Bekker", "Beker"],
  ["Fischer", "Fisher", "Vischer"],
  ["Hofmann", "Hoffmann", "Hoffman", "Hofman"],
  ["Schultz", "Schulz", "Schulze", "Shults"],
  ["Philipp", "Filip", "Phillip"],
  ["Petersen", "Pedersen", "Peterson"],
  ["Stefan", "Stephan", "Stephen", "Steven"],
  ["Erikson", "Ericsson", "Eriksson", "Erixon"],
  ["Kowalski", "Kovalsky", "Kowalsky"],
  ["Clark", "Clarke", "Klark"],
  ["Kohn", "Cohn", "Cohen", "Kohen"],
  ["Tschaikowski", "Tchaikovsky", "Чайковский"],
  ["Юрий", "Yuri", "Juri"],
  ["Хрущёв", "Khrushchev"],
  ["Татьяна", "Tatiana", "Tatjana", "Tatyana"],
  ["Παπαδοπούλου", "Papadopoulou", "Papadopulu"],
  ["Παύλος", "Pavlos"],
  ["Χρήστος", "Christos", "Khristos"],
  ["Gonzalez", "Gonzales", "González"],
  ["Jovanović", "Yovanovic"],
])("%s and its variants sound alike", (...names) => {
  expect(new Set(names.map((name) => soundOf(fold(name)))).size).toBe(1);
  expect(soundOf(fold(names[0] ?? ""))).not.toBe("");
});

test.each([
  ["Meier", "Meister"],
  ["Meier", "Maria"],
  ["Schmidt", "Schneider"],
  ["Clark", "Clara"],
  ["Brandt", "Grandt"],
])("%s and %s do not sound alike", (one, other) => {
  expect(soundOf(fold(one))).not.toBe(soundOf(fold(other)));
});

test.each(["", "Li", "Bo", "a1b2c3", "王伟", "김민준", "محمد", "राम"])(
  "%j has no sound",
  (text) => {
    expect(soundOf(fold(text))).toBe("");
  },
);

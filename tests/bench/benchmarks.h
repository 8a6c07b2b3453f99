#pragma once

namespace kz::bench {

class Bench;
class Samples;

// What the goals speak of, one file each. Every function measures and prints its own lines.
void benchEdit(Bench &bench, Samples &samples);
void benchImport(Bench &bench, Samples &samples);
void benchFramework(Bench &bench, Samples &samples);
void benchStanding(Bench &bench, Samples &samples);
void benchLists(Bench &bench, Samples &samples);
void benchSite(Bench &bench, Samples &samples);
void benchReport(Bench &bench, Samples &samples);
void benchTurns(Bench &bench, Samples &samples);
void benchWindow(Bench &bench, Samples &samples);

} // namespace kz::bench

package io.kept.benchmarks;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Times business time beside its peers, and prints the processor time per call and how many times
 * ours it is.
 */
public final class BusinessTime {

  private BusinessTime() {}

  /** Takes two to three minutes; no arguments. */
  public static void main(String[] arguments) throws RunnerException {
    Contenders.check();
    Collection<RunResult> results = new Runner(options().build()).run();
    Map<String, Double> indexed =
        results.stream()
            .filter(result -> Contenders.INDEX.name().equals(parameter(result, "name")))
            .collect(Collectors.toMap(BusinessTime::work, BusinessTime::nanoseconds));
    System.out.println("| work | contender | time per call | times the index | bytes per call |");
    System.out.println("| --- | --- | ---: | ---: | ---: |");
    results.forEach(result -> print(result, indexed));
  }

  private static ChainedOptionsBuilder options() {
    return new OptionsBuilder()
        .include("io.kept.benchmarks.(Add|Between|Build)")
        .mode(Mode.AverageTime)
        .timeUnit(TimeUnit.NANOSECONDS)
        .forks(1)
        .warmupIterations(4)
        .warmupTime(TimeValue.milliseconds(250))
        .measurementIterations(5)
        .measurementTime(TimeValue.milliseconds(500))
        .addProfiler(GCProfiler.class)
        .addProfiler(CpuTime.class)
        .verbosity(VerboseMode.SILENT);
  }

  private static void print(RunResult result, Map<String, Double> indexed) {
    double time = nanoseconds(result);
    double times = time / indexed.getOrDefault(work(result), time);
    double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
    System.out.printf(
        "| %s | %s | %,.1f ns | %,.1f | %,.0f |%n",
        work(result), parameter(result, "name"), time, times, bytes);
  }

  private static String work(RunResult result) {
    String hours = parameter(result, "hours");
    String days = parameter(result, "days");
    return result.getPrimaryResult().getLabel()
        + (hours.isEmpty() ? "" : " " + hours + " h")
        + (days.isEmpty() ? "" : " " + days + " d");
  }

  private static String parameter(RunResult result, String name) {
    String value = result.getParams().getParam(name);
    return value == null ? "" : value;
  }

  private static double nanoseconds(RunResult result) {
    return result.getSecondaryResults().get(CpuTime.LABEL).getScore();
  }
}

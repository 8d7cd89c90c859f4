package io.kept.benchmarks;

import java.time.Duration;
import java.time.Instant;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Business hours added to a moment. */
@State(Scope.Benchmark)
public class Add {

  @Param Contenders name;

  @Param({"4", "40", "400", "4000"})
  int hours;

  private Contender contender;
  private Duration openTime;

  @Setup
  public void prepare() {
    contender = name.contender();
    openTime = Duration.ofHours(hours);
  }

  @Benchmark
  public Instant add(Work work) {
    return contender.add(work.moment(), openTime);
  }
}

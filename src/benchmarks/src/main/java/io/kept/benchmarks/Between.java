package io.kept.benchmarks;

import java.time.Duration;
import java.time.Instant;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Business time between two moments so many days apart. */
@State(Scope.Benchmark)
public class Between {

  @Param Contenders name;

  @Param({"1", "30", "1095"})
  int days;

  private Contender contender;
  private Duration span;

  @Setup
  public void prepare() {
    contender = name.contender();
    span = Duration.ofDays(days);
  }

  @Benchmark
  public Duration between(Work work) {
    Instant from = work.moment();
    return contender.between(from, from.plus(span));
  }
}

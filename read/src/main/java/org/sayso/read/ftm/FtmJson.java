package org.sayso.read.ftm;

import java.util.List;
import java.util.Optional;
import org.sayso.read.form.Source;
import org.sayso.read.roster.Layout;
import org.sayso.read.roster.Roll;

/** A list of FollowTheMoney entities, one a line, as OpenSanctions publishes its data. */
public final class FtmJson implements Layout {
  @Override
  public String name() {
    return "opensanctions";
  }

  @Override
  public String title() {
    return "FollowTheMoney entities, one a line (entities.ftm.json)";
  }

  @Override
  public boolean recognises(Source source) {
    return FtmEntities.recognises(source);
  }

  @Override
  public Roll read(List<Source> sources) {
    return Roll.of(FtmEntities.of(sources.get(0)).entries(), Optional.empty());
  }
}

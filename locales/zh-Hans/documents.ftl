documents-title = 给联合国难民署的材料
documents-lead = 联合国难民署要求你在第一封电子邮件里提供这些材料。勾选你已经有的。如果缺少什么，也请给联合国难民署发邮件，并说明缺少什么。
documents-not-kept = 你的勾选不会保存。离开本页后就没有了。
documents-details = 你的基本信息
documents-facts = 这些内容的依据
